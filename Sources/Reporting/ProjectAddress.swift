/// Where the project is on the web. It has no public address yet: whoever gives it one changes this line and the hook examples.
package enum ProjectAddress {
    package static let home = "https://example.com/merlon"
}
