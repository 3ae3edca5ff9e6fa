// node validate.js SCHEMA: reads a list of files, one a line, and prints for each what an editor would underline:
// {"file": ["message", …], …}.
"use strict";

const fs = require("fs");
const yaml = require("yaml");
const Ajv = require("ajv");

// Unknown keywords are what only some editors know: patternErrorMessage.
const ajv = new (Ajv.default || Ajv)({ allErrors: true, logger: false, strict: false });
const validate = ajv.compile(JSON.parse(fs.readFileSync(process.argv[2], "utf8")));

function told(file) {
    const document = yaml.parseDocument(fs.readFileSync(file, "utf8"));
    const faults = [...document.errors, ...document.warnings].map((fault) => fault.message);
    if (faults.length > 0) return faults;
    try {
        if (validate(document.toJS())) return [];
    } catch (fault) {
        return [fault.message]; // aliases that would explode
    }
    return validate.errors.map((error) => `${error.instancePath || error.dataPath} ${error.message}`);
}

const files = fs.readFileSync(0, "utf8").split("\n").filter(Boolean);
console.log(JSON.stringify(Object.fromEntries(files.map((file) => [file, told(file)]))));
