/// A JSON Schema 2020-12 of the SARIF reports that Merlon writes: the part of SARIF 2.1.0 that merging reads or copies. As in SARIF, only
/// property bags accept other members.
enum SARIFShape {
    static let json = """
        {
          "type": "object",
          "required": ["version", "runs"],
          "additionalProperties": false,
          "properties": {
            "$schema": { "type": "string" },
            "version": { "const": "2.1.0" },
            "runs": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/run" } }
          },
          "$defs": {
            "count": { "type": "integer", "minimum": 0 },
            "ordinal": { "type": "integer", "minimum": 1 },
            "shardNumber": { "type": "integer", "minimum": 1, "maximum": 100000 },
            "text": {
              "type": "object",
              "required": ["text"],
              "additionalProperties": false,
              "properties": { "text": { "type": "string" } }
            },
            "run": {
              "type": "object",
              "required": ["tool", "invocations", "results", "artifacts"],
              "additionalProperties": false,
              "properties": {
                "tool": { "type": "object", "required": ["driver"], "properties": { "driver": { "$ref": "#/$defs/driver" } } },
                "taxonomies": { "type": "array" },
                "invocations": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/invocation" } },
                "columnKind": { "const": "unicodeCodePoints" },
                "automationDetails": { "type": "object" },
                "results": { "type": "array", "items": { "$ref": "#/$defs/result" } },
                "artifacts": { "type": "array", "items": { "$ref": "#/$defs/artifact" } },
                "properties": { "$ref": "#/$defs/properties" }
              }
            },
            "driver": {
              "type": "object",
              "required": ["name", "version", "rules"],
              "properties": {
                "name": { "const": "Merlon" },
                "version": { "type": "string" },
                "isComprehensive": { "type": "boolean" },
                "rules": { "type": "array", "items": { "type": "object", "required": ["id"], "properties": { "id": { "type": "string" } } } }
              }
            },
            "invocation": {
              "type": "object",
              "required": ["executionSuccessful", "toolExecutionNotifications"],
              "properties": {
                "executionSuccessful": { "type": "boolean" },
                "toolExecutionNotifications": { "type": "array", "items": { "$ref": "#/$defs/notification" } }
              }
            },
            "notification": {
              "type": "object",
              "required": ["level", "message"],
              "additionalProperties": false,
              "properties": {
                "level": { "enum": ["none", "note", "warning", "error"] },
                "message": { "$ref": "#/$defs/text" },
                "locations": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/location" } },
                "properties": {
                  "type": "object",
                  "properties": { "leftOut": { "$ref": "#/$defs/count" }, "missingShard": { "$ref": "#/$defs/shardNumber" } }
                }
              }
            },
            "artifact": {
              "type": "object",
              "required": ["location"],
              "properties": { "location": { "$ref": "#/$defs/uri" }, "roles": { "type": "array" } }
            },
            "uri": {
              "type": "object",
              "required": ["uri"],
              "additionalProperties": false,
              "properties": { "uri": { "type": "string" }, "index": { "$ref": "#/$defs/count" } }
            },
            "location": {
              "type": "object",
              "required": ["physicalLocation"],
              "additionalProperties": false,
              "properties": {
                "id": { "$ref": "#/$defs/count" },
                "message": { "$ref": "#/$defs/text" },
                "physicalLocation": { "$ref": "#/$defs/physicalLocation" },
                "logicalLocations": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "properties": { "fullyQualifiedName": { "type": "string" }, "name": { "type": "string" }, "kind": { "type": "string" } }
                  }
                }
              }
            },
            "physicalLocation": {
              "type": "object",
              "required": ["artifactLocation", "region"],
              "additionalProperties": false,
              "properties": { "artifactLocation": { "$ref": "#/$defs/uri" }, "region": { "$ref": "#/$defs/region" } }
            },
            "region": {
              "type": "object",
              "required": ["startLine", "startColumn"],
              "additionalProperties": false,
              "properties": {
                "startLine": { "$ref": "#/$defs/ordinal" },
                "startColumn": { "$ref": "#/$defs/ordinal" },
                "endLine": { "$ref": "#/$defs/ordinal" },
                "endColumn": { "$ref": "#/$defs/ordinal" },
                "byteOffset": { "$ref": "#/$defs/count" },
                "byteLength": { "$ref": "#/$defs/count" }
              }
            },
            "result": {
              "type": "object",
              "required": ["ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints", "properties"],
              "additionalProperties": false,
              "properties": {
                "ruleId": { "type": "string" },
                "ruleIndex": { "$ref": "#/$defs/count" },
                "level": { "enum": ["note", "warning", "error"] },
                "message": { "$ref": "#/$defs/text" },
                "locations": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/location" } },
                "relatedLocations": { "type": "array", "items": { "$ref": "#/$defs/location" } },
                "partialFingerprints": {
                  "type": "object",
                  "required": ["merlonFingerprint/v1"],
                  "additionalProperties": { "type": "string" }
                },
                "suppressions": {
                  "type": "array",
                  "minItems": 1,
                  "items": {
                    "type": "object",
                    "required": ["kind"],
                    "additionalProperties": false,
                    "properties": { "kind": { "enum": ["inSource", "external"] }, "justification": { "type": "string" } }
                  }
                },
                "baselineState": { "enum": ["new", "unchanged"] },
                "fixes": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/fix" } },
                "properties": {
                  "type": "object",
                  "required": ["confidence"],
                  "properties": { "confidence": { "enum": ["low", "medium", "high"] } }
                }
              }
            },
            "fix": {
              "type": "object",
              "required": ["artifactChanges"],
              "additionalProperties": false,
              "properties": {
                "properties": { "type": "object" },
                "description": { "$ref": "#/$defs/text" },
                "artifactChanges": {
                  "type": "array",
                  "minItems": 1,
                  "items": {
                    "type": "object",
                    "required": ["artifactLocation", "replacements"],
                    "additionalProperties": false,
                    "properties": {
                      "artifactLocation": { "$ref": "#/$defs/uri" },
                      "replacements": {
                        "type": "array",
                        "minItems": 1,
                        "items": {
                          "type": "object",
                          "required": ["deletedRegion"],
                          "additionalProperties": false,
                          "properties": { "deletedRegion": { "$ref": "#/$defs/region" }, "insertedContent": { "$ref": "#/$defs/text" } }
                        }
                      }
                    }
                  }
                }
              }
            },
            "properties": {
              "type": "object",
              "additionalProperties": false,
              "properties": { "since": { "type": "string" }, "shard": { "$ref": "#/$defs/shard" } }
            },
            "shard": \(ReportSchema.shard)
          }
        }

        """
}
