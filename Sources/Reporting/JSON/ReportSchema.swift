/// The JSON Schema 2020-12 of `merlon-report/1`.
package enum ReportSchema {
    package static let json = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "urn:merlon:schema:report:1",
          "title": "Merlon report",
          "description": "What Merlon found in API descriptions. Lines and columns count from 1, columns in code points; offsets count bytes from 0. New members may be added within version 1; none is removed or changes its meaning.",
          "type": "object",
          "required": ["schema", "tool", "since", "files", "findings", "problems", "summary"],
          "properties": {
            "schema": { "const": "merlon-report/1" },
            "tool": {
              "type": "object",
              "required": ["name", "version"],
              "properties": { "name": { "const": "merlon" }, "version": { "type": "string" } }
            },
            "since": { "description": "The git revision to compare with, as given; its findings do not count. Null if there is none.", "type": ["string", "null"] },
            "shard": { "$ref": "#/$defs/shard" },
            "files": {
              "description": "The API descriptions that were checked.",
              "type": "array",
              "items": { "$ref": "#/$defs/file" }
            },
            "findings": {
              "description": "Sorted by file, place, and rule; includes suppressed, baselined, and old findings, which are marked.",
              "type": "array",
              "items": { "$ref": "#/$defs/finding" }
            },
            "problems": {
              "description": "What could not be read or checked.",
              "type": "array",
              "items": { "$ref": "#/$defs/problem" }
            },
            "notices": {
              "description": "Reasons why the report covers less than it seems to, such as configurations that disable many rules. Absent if there are none.",
              "type": "array",
              "items": {
                "type": "object",
                "required": ["file", "message"],
                "properties": { "file": { "$ref": "#/$defs/path" }, "message": { "type": "string" } }
              }
            },
            "summary": { "$ref": "#/$defs/summary" }
          },
          "$defs": {
            "count": { "type": "integer", "minimum": 0 },
            "shardNumber": { "type": "integer", "minimum": 1, "maximum": 100000 },
            "path": { "description": "As given or found, with forward slashes; - is standard input.", "type": "string" },
            "pointer": { "description": "RFC 6901; the empty string is the whole file.", "type": "string", "pattern": "^(/[^/]*)*$" },
            "position": {
              "type": "object",
              "required": ["line", "column", "offset"],
              "properties": {
                "line": { "type": "integer", "minimum": 1 },
                "column": { "type": "integer", "minimum": 1 },
                "offset": { "$ref": "#/$defs/count" }
              }
            },
            "shard": \(shard),
            "file": {
              "type": "object",
              "required": ["path", "openapi", "operations", "status", "score"],
              "properties": {
                "path": { "$ref": "#/$defs/path" },
                "openapi": { "description": "The version as written; null if the file has none.", "type": ["string", "null"] },
                "operations": { "$ref": "#/$defs/count" },
                "status": { "description": "partial: read up to a syntax error.", "enum": ["checked", "partial", "unreadable"] },
                "score": { "description": "From 0 to 100, where 100 means no findings; null for an unreadable file.", "type": ["number", "null"] }
              }
            },
            "finding": {
              "type": "object",
              "required": [
                "rule", "title", "level", "confidence", "message", "owasp", "cwe", "file", "pointer", "operation", "exposure", "start", "end",
                "fingerprint", "group", "related", "fixes", "suppressed", "baseline", "old"
              ],
              "properties": {
                "rule": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" },
                "title": { "type": "string" },
                "level": { "enum": ["note", "warning", "error"] },
                "confidence": { "enum": ["low", "medium", "high"] },
                "message": { "type": "string" },
                "owasp": { "type": "array", "items": { "type": "string", "pattern": "^API(10|[1-9]):2023$" } },
                "cwe": { "type": "array", "items": { "type": "integer", "minimum": 1 } },
                "file": { "$ref": "#/$defs/path" },
                "pointer": { "$ref": "#/$defs/pointer" },
                "operation": { "description": "Such as POST /orders; null if the finding does not belong to a single operation.", "type": ["string", "null"] },
                "exposure": {
                  "description": "Who can reach the place: nobody, or at least one of these.",
                  "enum": ["unreached", "scoped", "authenticated", "public", "public-write"]
                },
                "start": { "$ref": "#/$defs/position" },
                "end": { "description": "The position after the last character.", "$ref": "#/$defs/position" },
                "fingerprint": { "description": "Stable across edits elsewhere, reformatting, sorting, and splitting into files.", "type": "string" },
                "group": { "description": "Equal for findings of the same rule with the same cause.", "type": "string" },
                "related": { "type": "array", "items": { "$ref": "#/$defs/related" } },
                "fixes": { "type": "array", "items": { "$ref": "#/$defs/fix" } },
                "suppressed": {
                  "type": ["object", "null"],
                  "required": ["reason"],
                  "properties": { "reason": { "type": "string" } }
                },
                "baseline": { "description": "true if the finding is in the baseline.", "enum": [true, null] },
                "old": { "description": "true if the finding was already present at the revision in since.", "enum": [true, null] }
              }
            },
            "related": {
              "type": "object",
              "required": ["file", "pointer", "start", "end", "message"],
              "properties": {
                "file": { "$ref": "#/$defs/path" },
                "pointer": { "$ref": "#/$defs/pointer" },
                "start": { "$ref": "#/$defs/position" },
                "end": { "$ref": "#/$defs/position" },
                "message": { "type": "string" }
              }
            },
            "fix": {
              "type": "object",
              "required": ["title", "safety", "edits"],
              "properties": {
                "title": { "type": "string" },
                "safety": { "description": "safe: cannot change what the API accepts or who may call it.", "enum": ["safe", "unsafe"] },
                "edits": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/edit" } }
              }
            },
            "edit": {
              "description": "Replaces bytes; length 0 inserts, an empty text deletes.",
              "type": "object",
              "required": ["file", "offset", "length", "text"],
              "properties": {
                "file": { "$ref": "#/$defs/path" },
                "offset": { "$ref": "#/$defs/count" },
                "length": { "$ref": "#/$defs/count" },
                "text": { "type": "string" }
              }
            },
            "problem": {
              "type": "object",
              "required": ["file", "line", "column", "message"],
              "properties": {
                "file": { "$ref": "#/$defs/path" },
                "line": { "type": "integer", "minimum": 1 },
                "column": { "type": "integer", "minimum": 1 },
                "message": { "type": "string" }
              }
            },
            "summary": {
              "description": "findings, errors, warnings, notes, and rules count findings that are not suppressed, baselined, or old.",
              "type": "object",
              "required": [
                "files", "operations", "findings", "errors", "warnings", "notes", "suppressed", "baselined", "old", "problems", "rules"
              ],
              "properties": {
                "files": { "$ref": "#/$defs/count" },
                "operations": { "$ref": "#/$defs/count" },
                "findings": { "$ref": "#/$defs/count" },
                "errors": { "$ref": "#/$defs/count" },
                "warnings": { "$ref": "#/$defs/count" },
                "notes": { "$ref": "#/$defs/count" },
                "suppressed": { "$ref": "#/$defs/count" },
                "baselined": { "$ref": "#/$defs/count" },
                "old": { "description": "Findings already present at since, except suppressed and baselined ones.", "$ref": "#/$defs/count" },
                "problems": { "$ref": "#/$defs/count" },
                "rules": { "type": "object", "additionalProperties": { "type": "integer", "minimum": 1 } }
              }
            }
          }
        }

        """

    /// The schema of `shard`, which SARIF reports contain as well.
    static let shard = """
        {
              "description": "Which part of a run this is; absent for a complete run.",
              "type": "object",
              "required": ["count", "plan", "files", "refuted"],
              "properties": {
                "index": { "description": "From 1; absent when several shards were merged.", "$ref": "#/$defs/shardNumber" },
                "count": { "$ref": "#/$defs/shardNumber" },
                "plan": { "description": "Equal for shards that divide the same files.", "type": "string" },
                "missing": { "description": "Shards that were not merged.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/shardNumber" } },
                "files": {
                  "description": "For each file of the report, its position in the complete run, and how many of the findings belong to it.",
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["position", "findings"],
                    "properties": { "position": { "$ref": "#/$defs/count" }, "findings": { "$ref": "#/$defs/count" } }
                  }
                },
                "refuted": {
                  "description": "Fingerprints of suppression-unused findings that are incorrect if another shard reports them.",
                  "type": "array",
                  "items": { "type": "string" }
                }
              }
            }
        """
}
