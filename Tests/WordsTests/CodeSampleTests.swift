import Testing

@testable import Words

/// Code and internals, as examples and descriptions show them.
@Suite struct CodeSampleTests {
    @Test(arguments: [
        ("select count(*) as count from testimonial", Interpreter.sql), ("SELECT id, name FROM users", .sql),
        ("UPDATE jobs SET state = 1", .sql), ("INSERT INTO a VALUES (1)", .sql), ("delete from users where id = 1", .sql),
        ("ls -la", .command), ("echo 'System check running'", .command), ("--page-size A4", .command), ("cat /etc/hosts", .command),
        ("(&(objectClass=person)(email=a))", .ldapFilter), ("/partners/partner[@id=1]", .xpath),
        ("numbers.reduce((acc, num) => acc + num, 0)", .expression), ("function (a) { return a }", .expression),
    ])
    func `examples are code`(_ text: String, _ interpreter: Interpreter) {
        #expect(CodeSample.interpreter(of: text) == interpreter)
    }

    @Test(arguments: [
        "Select one from the list", "cat and dog", "-1", "--", "find me", "Update the set", "https://shop.test/a?b=c", "", "(optional)",
        "Delete from list", "/orders/12", "a => b", "{{name}}",
    ])
    func `examples are text`(_ text: String) {
        #expect(CodeSample.interpreter(of: text) == nil)
    }

    @Test(arguments: [
        ("config/products/amethyst.jpg", true), ("statement_911.pdf", true), ("https://shop.test/a.pdf", false), ("v1.2", false),
        ("My file. Really", false), (".env", false), ("amethyst", false),
    ])
    func `names of files`(_ text: String, _ expected: Bool) {
        #expect(CodeSample.isFileName(text) == expected)
    }

    @Test(arguments: [
        ("<h1>{{company.name}}</h1>", true), ("Hello {{ name }}", true), ("{{name}}", false), ("{name} is here", false), ("a {{", false),
        ("plain", false),
    ])
    func templates(_ text: String, _ expected: Bool) {
        #expect(CodeSample.isTemplate(text) == expected)
    }

    private func told(_ text: String) -> String? {
        var text = text
        return text.withUTF8 { InternalProse.told(in: $0) }
    }

    @Test(arguments: [
        ("Returns server's configuration", "server configuration"), ("Returns secret tokens", "secret tokens"),
        ("Get database schema the assistant uses", "database schema"), ("Download the database backup", "database backup"),
        ("Returns the versions, environment variables and more", "environment variables"),
    ])
    func `descriptions tell internals`(_ text: String, _ expected: String) {
        #expect(told(text) == expected)
    }

    @Test(arguments: [
        "Returns the version, and no environment variables", "Environment variables", "Sets environment variables",
        "Returns orders. Environment variables are not among them.", "Returns a schema", "",
    ])
    func `descriptions tell nothing`(_ text: String) {
        #expect(told(text) == nil)
    }
}
