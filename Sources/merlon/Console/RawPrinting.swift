/// Takes the place of the standard library's: what is printed goes through `Console.print`, which disarms it.
@available(*, unavailable, message: "use Console.print, which neutralizes text on its way to a terminal or log")
func print(_ items: Any..., separator: String = " ", terminator: String = "\n") {}
