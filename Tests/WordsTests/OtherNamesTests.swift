import Support
import Testing

@testable import Words

@Suite struct HeaderNameTests {
    @Test func headers() {
        for name in ["X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override", "_method_override"] {
            #expect(HeaderName.isMethodOverride(Name(name)))
        }
        #expect(!HeaderName.isMethodOverride(Name("X-Payment-Method")))
        for name in ["X-CSRF-Token", "X-XSRF-TOKEN", "csrfmiddlewaretoken", "X-Requested-With"] {
            #expect(HeaderName.isForgeryGuard(Name(name)), "\(name)")
        }
        #expect(!HeaderName.isForgeryGuard(Name("X-Token")))
        for name in ["JSESSIONID", "connect.sid", "PHPSESSID", "session_id", "auth_token"] {
            #expect(HeaderName.isSessionCookie(Name(name)), "\(name)")
        }
        for name in ["theme", "lang", "csrf_token", "_ga"] { #expect(!HeaderName.isSessionCookie(Name(name)), "\(name)") }
    }
}

@Suite struct ScopeNameTests {
    @Test func scopes() {
        for name in ["read:pets", "orders.view", "User.Read.All", "pets:read", "https://www.googleapis.com/auth/drive.readonly"] {
            #expect(ScopeName.isReadOnly(Name(name)), "\(name)")
        }
        for name in ["write:pets", "User.ReadWrite.All", "read_write", "admin", "orders.manage", "spreadsheets"] {
            #expect(!ScopeName.isReadOnly(Name(name)), "\(name)")
        }
        #expect(ScopeName.isWrite(Name("pets:delete")))
        #expect(ScopeName.isAdministrative(Name("admin:org")))
        #expect(ScopeName.isIdentity(Name("openid")))
        #expect(ScopeName.isIdentity(Name("offline_access")))
        #expect(!ScopeName.isIdentity(Name("email.send")))
    }
}

@Suite struct ServiceTypeTests {
    @Test func services() {
        #expect(ServiceType(host: "api.stripe.com") == .payments)
        #expect(ServiceType(host: "bucket.s3.eu-west-1.amazonaws.com") == .storage)
        #expect(ServiceType(host: "bucket.s3-eu-west-1.amazonaws.com:443") == .storage)
        #expect(ServiceType(host: "acme.blob.core.windows.net") == .storage)
        #expect(ServiceType(host: "api.openai.com") == .ai)
        #expect(ServiceType(host: "api.acme.com") == nil)
        #expect(ServiceType(host: "notstripe.com") == nil)
        #expect(ServiceType(name: Name("sendSms")) == .messaging)
        #expect(ServiceType(name: Name("Stripe payments")) == .payments)
        #expect(ServiceType(name: Name("email")) == nil)
    }
}
