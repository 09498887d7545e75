import { nameBookOf } from "../../../src/engine/acts/names.ts";
import { address } from "../../../src/engine/brands.ts";
import { packs } from "../../../src/languages/index.ts";

const book = nameBookOf(
  [
    { name: "Есения Рябинина", address: address("r@plita.example") },
    { name: "Георгий Тополь", address: address("t@plita.example") },
    { name: "Марат Оганесян", address: address("o@plita.example") },
    { name: "Сергей Фёдоров", address: address("f@plita.example") },
    { name: "Wendy Howell", address: address("w@plita.example") },
  ],
  packs,
);

describe("whom a name in another case means", () => {
  it.each([
    ["Рябининой", "Есения Рябинина"],
    ["Есении Рябининой", "Есения Рябинина"],
    ["Тополю", "Георгий Тополь"],
    ["Оганесяну", "Марат Оганесян"],
    ["Оганесяном", null],
    ["Рябинину", null],
    ["Howell", "Wendy Howell"],
    // How colleagues call each other.
    ["Жора", "Георгий Тополь"],
    ["Гоше", "Георгий Тополь"],
    ["Настя", null],
  ])("%s: %s", (name, person) => {
    expect(book.peopleNamed(name)[0]?.name ?? null).toBe(person);
  });
});

describe("who is called at the start of a sentence", () => {
  it.each([
    ["сергей, пришлите, пожалуйста, смету.", "Сергей Фёдоров"],
    ["фёдоров: проверить склад", "Сергей Фёдоров"],
    ["жора, глянь остатки.", "Георгий Тополь"],
    ["сергейчук прислал смету", null],
  ])("%s: %s", (sentence, person) => {
    expect(book.nameAtStart(sentence)?.people[0]?.name ?? null).toBe(person);
  });
});
