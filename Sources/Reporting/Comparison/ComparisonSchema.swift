/// The JSON Schema 2020-12 of `merlon-diff/1`.
package enum ComparisonSchema {
    package static let json = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "urn:merlon:schema:diff:1",
          "title": "Merlon comparison",
          "description": "What a new version of API descriptions changes for security. Lines and columns count from 1, columns in code points, offsets in bytes from 0. New members may be added within version 1; none is removed or changes its meaning.",
          "type": "object",
          "required": ["format", "version", "old", "new", "access", "problems"],
          "properties": {
            "format": { "const": "merlon-diff/1" },
            "version": { "description": "That of the program.", "type": "string" },
            "old": { "description": "The old version, as named.", "type": "string" },
            "new": { "description": "The new version, as named; the working tree where none was named.", "type": "string" },
            "changes": {
              "description": "For each description weaker ones first, then changed ones, then stronger ones; suppressed ones and those in the baseline are here too, marked as such. Absent with --access.",
              "type": "array",
              "items": { "$ref": "#/$defs/change" }
            },
            "access": {
              "description": "Who may call each operation of either version.",
              "type": "array",
              "items": { "$ref": "#/$defs/access" }
            },
            "problems": {
              "description": "What could not be read or compared.",
              "type": "array",
              "items": { "$ref": "#/$defs/problem" }
            },
            "summary": { "$ref": "#/$defs/summary" }
          },
          "$defs": {
            "count": { "type": "integer", "minimum": 0 },
            "verdict": { "description": "What the change does to security, seen from the old version; changed: neither, or both.", "enum": ["weaker", "stronger", "changed"] },
            "level": { "enum": ["note", "warning", "error"] },
            "confidence": { "enum": ["low", "medium", "high"] },
            "operation": { "description": "POST /orders; null when about several operations, or none.", "type": ["string", "null"] },
            "position": {
              "type": "object",
              "required": ["line", "column", "offset"],
              "properties": {
                "line": { "type": "integer", "minimum": 1 },
                "column": { "type": "integer", "minimum": 1 },
                "offset": { "$ref": "#/$defs/count" }
              }
            },
            "place": {
              "type": ["object", "null"],
              "required": ["file", "revision", "pointer", "start", "end"],
              "properties": {
                "file": { "type": "string" },
                "revision": { "description": "The git revision that the file is read from; null for one that is there today.", "type": ["string", "null"] },
                "pointer": { "description": "RFC 6901; the empty string is the whole file.", "type": "string", "pattern": "^(/[^/]*)*$" },
                "start": { "$ref": "#/$defs/position" },
                "end": { "description": "After the last character.", "$ref": "#/$defs/position" }
              }
            },
            "change": {
              "type": "object",
              "required": [
                "id", "verdict", "level", "confidence", "message", "operation", "operations", "operationCount",
                "old", "new", "exposure", "fingerprint",
                "suppressed", "baseline", "findings"
              ],
              "properties": {
                "id": { "description": "The kind of change.", "type": "string", "pattern": "^diff(-[a-z0-9]+)+$" },
                "verdict": { "$ref": "#/$defs/verdict" },
                "level": { "$ref": "#/$defs/level" },
                "confidence": { "$ref": "#/$defs/confidence" },
                "message": { "type": "string" },
                "operation": { "$ref": "#/$defs/operation" },
                "operations": {
                  "description": "The operations that it touches, the first \(ComparisonJSON.listedOperations) of them.", "type": "array",
                  "items": { "type": "string" }
                },
                "operationCount": { "description": "How many it touches.", "type": "integer", "minimum": 0 },
                "old": { "description": "Null where the old version has no such place.", "$ref": "#/$defs/place" },
                "new": { "description": "What changed or, where it is gone, what held it; null where that is gone, too.", "$ref": "#/$defs/place" },
                "exposure": { "description": "Who reaches the place; null when nobody does.", "enum": ["scoped", "authenticated", "public", null] },
                "fingerprint": { "description": "The same after edits elsewhere, reformatting, sorting and splitting into files.", "type": "string" },
                "suppressed": {
                  "type": ["object", "null"],
                  "required": ["reason"],
                  "properties": { "reason": { "type": "string" } }
                },
                "baseline": { "description": "true when the baseline has the change.", "enum": [true, null] },
                "findings": { "description": "What rules find because of it.", "type": "array", "items": { "$ref": "#/$defs/finding" } }
              }
            },
            "finding": {
              "type": "object",
              "required": ["rule", "level", "confidence", "message", "operation", "file", "pointer", "start", "end", "fingerprint"],
              "properties": {
                "rule": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" },
                "level": { "$ref": "#/$defs/level" },
                "confidence": { "$ref": "#/$defs/confidence" },
                "message": { "type": "string" },
                "operation": { "$ref": "#/$defs/operation" },
                "file": { "type": "string" },
                "revision": { "type": ["string", "null"] },
                "pointer": { "type": "string", "pattern": "^(/[^/]*)*$" },
                "start": { "$ref": "#/$defs/position" },
                "end": { "$ref": "#/$defs/position" },
                "fingerprint": { "type": "string" }
              }
            },
            "access": {
              "type": "object",
              "required": ["description", "operation", "old", "new", "verdict"],
              "properties": {
                "description": { "description": "Its file in the new version, or in the old one where it was removed.", "type": "string" },
                "operation": { "type": "string" },
                "old": { "description": "Null where the operation does not exist.", "type": ["string", "null"] },
                "new": { "description": "Null where the operation does not exist.", "type": ["string", "null"] },
                "verdict": { "description": "Null when both mean the same.", "enum": ["weaker", "stronger", "changed", null] }
              }
            },
            "problem": {
              "type": "object",
              "required": ["file", "line", "column", "message"],
              "properties": {
                "file": { "type": "string" },
                "line": { "type": "integer", "minimum": 1 },
                "column": { "type": "integer", "minimum": 1 },
                "message": { "type": "string" }
              }
            },
            "summary": {
              "description": "weaker, stronger and changed count what is neither suppressed nor in the baseline. Absent with --access.",
              "type": "object",
              "required": ["descriptions", "weaker", "stronger", "changed", "suppressed", "baselined", "problems"],
              "additionalProperties": { "$ref": "#/$defs/count" }
            }
          }
        }

        """
}
