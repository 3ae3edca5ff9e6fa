// node validate.js: reads a JSON list of statements and prints for each what an independent validator finds wrong:
// [["path", …], …].
"use strict";

const factory = require("@learninglocker/xapi-validation/dist/factory");
const statements = JSON.parse(require("fs").readFileSync(0, "utf8"));
const faults = (statement) => factory.statement(statement, ["statement"]).map((warning) => String(warning.path));
console.log(JSON.stringify(statements.map(faults)));
