import OpenAPI
import Testing
import YAML

@Suite struct SetCookieTests {
    @Test func `attributes are read`() {
        let cookie = SetCookie(Text("sid=a=b; Path=/; secure ;HTTPONLY; SameSite=Lax"))
        #expect(cookie.name == "sid")
        #expect(cookie.isSecure && cookie.isHttpOnly && cookie.hasSameSite && cookie.staysOnSite && !cookie.isDeletion)
    }

    @Test func `SameSite=None is stated and allows other sites`() {
        let cookie = SetCookie(Text("sid=a; SameSite=None"))
        #expect(cookie.hasSameSite && !cookie.staysOnSite && !cookie.isSecure && !cookie.isHttpOnly)
    }

    @Test func `a value is not an attribute`() {
        let cookie = SetCookie(Text("secure=httponly"))
        #expect(cookie.name == "secure" && !cookie.isSecure && !cookie.isHttpOnly)
        #expect(SetCookie(Text("")).name == "")
        #expect(SetCookie(Text("nothing")).name == "")
    }

    @Test func `deletions are recognized`() {
        for text: StaticString in [
            "sid=; Path=/", "sid=x; Max-Age=0", "sid=x; max-age=-1", "sid=x; Expires=Thu, 01 Jan 1970 00:00:00 GMT", "sid=deleted; Path=/",
            "sid=\"\"",
        ] {
            #expect(SetCookie(Text(text)).isDeletion, "\(text)")
        }
        #expect(!SetCookie(Text("sid=x; Max-Age=600")).isDeletion)
    }
}
