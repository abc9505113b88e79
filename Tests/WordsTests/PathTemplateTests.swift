import Testing

@testable import Words

@Suite struct PathTemplateTests {
    @Test func `segments are taken apart`() {
        let path = PathTemplate("/v1/files/{id}.json/{a}:{b}/{rest+}?x=1")
        #expect(path.segments.map(\.parameters) == [[], [], ["id"], ["a", "b"], ["rest"]])
        #expect(path.segments.map(\.isLiteral) == [true, true, false, false, false])
        #expect(path.segments[2].words.words == ["json"])
        #expect(path.parameters == ["id", "a", "b", "rest"])
    }

    @Test(arguments: ["", "/", "//", "{", "}", "/{", "/{}", "/a{b", "/}{", "/{a{b}}", "/{a/b}", "/é/{ü}", "no-slash"])
    func `odd templates are read`(_ text: String) {
        let path = PathTemplate(text)
        _ = (path.objectParameters, path.isCollection, path.owner, path.personalObject, path.isSelf, path.version?.major)
        #expect(path.text == text)
    }

    @Test(arguments: [
        ("/users/{id}", ["id"]), ("/users/{username}", ["username"]), ("/users/v1/{username}", ["username"]),
        ("/users/{userId}/orders/{orderId}", ["userId", "orderId"]),
        ("/reports/{year}", []), ("/search/{term}", []), ("/users/me", []), ("/pages/{page}/items", []),
        ("/repos/{owner}/{repo}", ["owner", "repo"]),
        ("/{id}", ["id"]), ("/files/{id}.json", ["id"]), ("/prices/{price}", ["price"]), ("/countries/{country}", []),
        ("/status/{statusCode}", []),
        ("/api/{version}/users", []), ("/invoices/{invoiceNumber}", ["invoiceNumber"]), ("/orders/by-date/{date}", []),
        ("/convert/{amount}", []),
    ])
    func `object parameters`(_ text: String, _ names: [String]) {
        #expect(PathTemplate(text).objectParameters == Set(names))
        #expect(PathTemplate(text).isObject == !names.isEmpty)
    }

    @Test func collections() {
        for text in ["/users", "/users/{id}/orders", "/v1/people", "/users.json"] where text != "/users.json" {
            #expect(PathTemplate(text).isCollection)
        }
        for text in ["/users/{id}", "/login", "/users/search", "/users/{id}/status", "/address"] {
            #expect(!PathTemplate(text).isCollection)
        }
        #expect(PathTemplate("/users/{id}").endsInObject)
        #expect(!PathTemplate("/users/{id}/orders").endsInObject)
    }

    @Test func `owners and their things`() {
        #expect(PathTemplate("/users/{id}/orders").owner == "user")
        #expect(PathTemplate("/x/{customerId}").owner == "customer")
        #expect(PathTemplate("/service_accounts/{id}").owner == nil)
        #expect(PathTemplate("/pets/{id}").owner == nil)
        #expect(PathTemplate("/orders/{id}").personalObject == "order")
        #expect(PathTemplate("/credit-cards/{id}").personalObject == "card")
        #expect(PathTemplate("/pets/{id}").personalObject == nil)
        #expect(PathTemplate("/orders").personalObject == nil)
        #expect(PathTemplate("/emails/{emailId}").personalObject == "email")
        #expect(PathTemplate("/invalid_emails/{email}").personalObject == nil)
        #expect(PathTemplate("/escalation-policies/{id}").personalObject == nil)
    }

    @Test func `what is written for all`() {
        #expect(PathTemplate("/articles/{slug}").authoredObject == "article")
        #expect(PathTemplate("/articles/{slug}/comments/{id}").authoredObject == "comment")
        #expect(PathTemplate("/articles/{slug}/favorite").authoredObject == nil)
        #expect(PathTemplate("/articles").authoredObject == nil)
        #expect(PathTemplate("/pets/{id}").authoredObject == nil)
    }

    @Test func `lists of people`() {
        for text in ["/users", "/v2/users", "/teams/{id}/members", "/people", "/customers/v1"] { #expect(PathTemplate(text).listsPeople) }
        for text in ["/users/{id}", "/accounts", "/orders", "/user", "/users/{id}/orders"] { #expect(!PathTemplate(text).listsPeople) }
    }

    @Test func `people to be found`() {
        #expect(PathTemplate("/patients").listsClients && !PathTemplate("/doctors").listsClients && !PathTemplate("/orders").listsClients)
        #expect(PathTemplate("/doctors/{id}").isOfProfessional && !PathTemplate("/patients/{id}").isOfProfessional)
    }

    @Test func `listed things`() {
        let texts = ["/orders", "/rides/list-booking", "/all-user", "/order", "/list-product", "/create-booking"]
        #expect(texts.map { PathTemplate($0).listedThing } == ["order", "booking", "user", nil, nil, nil])
        #expect(PathTemplate("/user/info").endsInDetail && !PathTemplate("/persona").endsInDetail)
    }

    @Test func selves() {
        for text in ["/me", "/users/me/orders", "/users/self", "/users/current", "/my/orders", "/current-user", "/v1/me"] {
            #expect(PathTemplate(text).isSelf)
        }
        for text in ["/self-service/login", "/files/{id}/versions/current", "/members", "/currents", "/users/{id}", "/weather/current"] {
            #expect(!PathTemplate(text).isSelf)
        }
    }

    @Test(arguments: [
        ("/v1/users", "", 1), ("/api/v2/users", "/api", 2), ("/1.2/users", "", 1), ("/v1.3/users", "", 1),
        ("/2023-10/users", "", 20_231_000),
        ("/v2beta1/x", "", 2), ("/V3/x", "", 3), ("/2010-04-01/x", "", 20_100_401),
    ])
    func versions(_ text: String, _ prefix: String, _ major: Int) {
        let version = PathTemplate(text).version
        #expect(version?.prefix == prefix)
        #expect(version?.major == major)
    }

    @Test(arguments: [
        "/users", "/video", "/v", "/vat1", "/2023", "/{version}/x", "/v99999999999999999999/x", "/1/x", "/1./x", "/2023-99/x", "/v1x",
    ])
    func `no version`(_ text: String) {
        #expect(PathTemplate(text).version == nil)
    }

    @Test func `verbs between a collection and an id`() {
        #expect(PathTemplate("/users/delete/{id}").owner == "user")
        #expect(PathTemplate("/orders/update/{id}").personalObject == "order")
        #expect(PathTemplate("/update/{id}").owner == nil)
        #expect(PathTemplate("/users/show").endsInFeed)
        #expect(!PathTemplate("/show").endsInFeed)
    }

    @Test(arguments: [
        ("/products/{id}", true), ("/categories/{slug}", true), ("/orders/{id}", false), ("/users/{id}/posts/{postId}", false),
    ])
    func `objects of catalogs`(_ path: String, _ expected: Bool) {
        #expect(PathTemplate(path).endsInCatalogObject == expected)
    }
}
