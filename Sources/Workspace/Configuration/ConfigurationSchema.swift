import OpenAPI
import Words

/// The form of `merlon.yaml`, in the words of JSON Schema 2020-12.
package enum ConfigurationSchema {
    private static let tables = VocabularyTable.allCases.map { table in
        "            \(quoted(table.rawValue)): { \"description\": \(quoted("\(table.summary); \(table.fit.summary).")), \"$ref\": \"#/$defs/words\" }"
    }.joined(separator: ",\n")

    /// Neither names nor summaries hold what JSON escapes.
    private static func quoted(_ text: String) -> String { "\"\(text)\"" }

    package static let json = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "urn:merlon:schema:config:1",
          "title": "Merlon configuration",
          "$ref": "#/$defs/layer",
          "unevaluatedProperties": false,
          "properties": {
            "baseline": { "description": "File of findings that do not count; from the folder of this file.", "type": "string", "minLength": 1 },
            "limits": {
              "type": ["object", "null"],
              "additionalProperties": false,
              "properties": {
                "file-size": { "description": "Bytes of one file.", "type": "integer", "minimum": 1 },
                "depth": { "description": "Collections inside one another.", "type": "integer", "minimum": 1 },
                "nodes": { "description": "Mappings, sequences and scalars of one file.", "type": "integer", "minimum": 1 },
                "aliases": { "description": "Uses of YAML aliases in one file.", "type": "integer", "minimum": 1 },
                "references": { "description": "References in a row.", "type": "integer", "minimum": 1 },
                "files": { "description": "Files of one API description, and of one run.", "type": "integer", "minimum": 1 },
                "repeated-parts": {
                  "description": "Parts that come again with lists that several objects share; four for each node are allowed besides.",
                  "type": "integer", "minimum": 1
                }
              }
            },
            "paths": {
              "type": ["object", "null"],
              "additionalProperties": false,
              "properties": {
                "include": { "description": "Only these of the files that are found, as in .gitignore.", "$ref": "#/$defs/texts" },
                "exclude": { "description": "None of these.", "$ref": "#/$defs/texts" },
                "overrides": {
                  "description": "Settings for some files; later ones win.",
                  "type": "array",
                  "items": {
                    "$ref": "#/$defs/layer",
                    "required": ["files"],
                    "unevaluatedProperties": false,
                    "properties": { "files": { "$ref": "#/$defs/texts" } }
                  }
                }
              }
            }
          },
          "$defs": {
            "words": {
                  "type": ["object", "null"],
                  "additionalProperties": false,
                  "properties": { "add": { "$ref": "#/$defs/texts" }, "remove": { "$ref": "#/$defs/texts" } }
                },
                "texts": { "oneOf": [{ "type": "null" }, { "type": "string" }, { "type": "array", "items": { "type": "string", "minLength": 1 } }] },
            "layer": {
              "type": ["object", "null"],
              "properties": {
                "profile": { "enum": ["default", "strict"] },
                "select": { "description": "Rules to run: ids, prefixes, OWASP ids, CWE ids.", "$ref": "#/$defs/texts" },
                "ignore": { "description": "Rules not to run.", "$ref": "#/$defs/texts" },
                "levels": {
                  "description": "Levels that findings of rules are given.",
                  "type": "object",
                  "additionalProperties": { "enum": ["note", "warning", "error"] }
                },
                "fail-on": { "enum": ["error", "warning", "note", "never"] },
                "min-confidence": { "enum": ["low", "medium", "high"] },
                "min-score": { "description": "Score that each description has to reach.", "type": "number", "minimum": 0, "maximum": 100, "multipleOf": 0.1 },
                "public": {
                  "description": "Operations that are public on purpose.",
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["reason"],
                    "anyOf": [{ "required": ["operations"] }, { "required": ["paths"] }],
                    "additionalProperties": false,
                    "properties": {
                      "operations": { "description": "`GET /health`, `* /status/**`, or an operationId.", "$ref": "#/$defs/texts" },
                      "paths": { "description": "Paths of operations; * is one part, ** any number.", "$ref": "#/$defs/texts" },
                      "reason": { "type": "string", "minLength": 1 }
                    }
                  }
                },
                "options": {
                  "type": ["object", "null"],
                  "additionalProperties": false,
                  "properties": {
                    "response-property-limit": { "type": "integer", "minimum": 1 },
                    "allowed-schemes": { "$ref": "#/$defs/texts" },
                    "allowed-hosts": { "$ref": "#/$defs/texts" },
                    "allowed-methods": { "$ref": "#/$defs/texts" },
                    "security-headers": { "$ref": "#/$defs/texts" }
                  }
                },
                "vocabulary": {
                  "description": "Words for the tables that judge names, and against; phrases in any manner a name may be written.",
                  "type": ["object", "null"],
                  "additionalProperties": false,
                  "properties": {
        \(tables)
                  }
                }
              }
            }
          }
        }

        """
}
