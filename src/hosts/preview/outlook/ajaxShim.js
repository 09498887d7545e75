// The part of MicrosoftAjax 3.5 that office.js asks for: its npm package lacks the file, and the real one comes from the network.
(() => {
  window.Type = Function;
  Function.registerNamespace = (name) => {
    let place = window;
    for (const part of name.split(".")) {
      place[part] ??= {};
      place = place[part];
    }
  };
  function registerClass() {
    return this;
  }
  Function.registerClass = registerClass;
  Function.prototype.registerClass = registerClass;
  Function._validateParams = () => null;
  window.Sys = {
    StringBuilder: class {},
    Debug: { trace() {} },
    Browser: { agent: "Chromium", InternetExplorer: "IE" },
    Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } },
  };
  const exception = (name) => (parameter, message) =>
    Object.assign(new Error(`Sys.${name}: ${message ?? parameter ?? ""}`), { name: `Sys.${name}`, paramName: parameter });
  Object.assign(Error, {
    argument: exception("ArgumentException"),
    argumentNull: exception("ArgumentNullException"),
    argumentOutOfRange: exception("ArgumentOutOfRangeException"),
    argumentType: exception("ArgumentTypeException"),
    argumentUndefined: exception("ArgumentUndefinedException"),
    parameterCount: exception("ParameterCountException"),
    invalidOperation: exception("InvalidOperationException"),
    notImplemented: exception("NotImplementedException"),
    create: (message, details) => Object.assign(new Error(message), details),
  });
  String.format ??= (form, ...values) => form.replace(/\{(\d+)\}/g, (_, place) => values[Number(place)]);
})();
