/** Traditional characters and the Simplified ones they are read as, at the same index. */
export const traditionalCharacters = "";
export const simplifiedCharacters = "";
