import Testing

@testable import Words

@Suite struct VocabulariesTests {
    private func own(_ changes: VocabularyChange...) -> Vocabularies { Vocabularies([changes]) }

    private func sensitive(_ name: String, _ vocabularies: Vocabularies) -> SensitiveData? {
        SensitiveData.classify(Name(name), by: vocabularies)
    }

    @Test(arguments: ["kontoblatt", "Kontoblatt", "mein_kontoblatt", "kontoblaetter_kontoblatt2", "kontoblatt_value"])
    func `an added phrase is found by words, at the end`(name: String) {
        let found = sensitive(name, own(VocabularyChange(.personal, added: ["Kontoblatt"])))
        #expect(found?.kind == .personal && found?.term == "kontoblatt" && found?.confidence == .high && found?.isStated == true)
    }

    @Test(arguments: ["kontoblattform", "kontoblatt_form", "has_kontoblatt", "masked_kontoblatt", "kontoblatt_template", "konto"])
    func `what only holds its letters, or is about it, is another thing`(name: String) {
        #expect(sensitive(name, own(VocabularyChange(.personal, added: ["kontoblatt"]))) == nil)
    }

    @Test(arguments: ["public notes", "marketing login", "save code", "sample", "reset"])
    func `a phrase that looks like a flag holds all the same`(phrase: String) {
        #expect(sensitive(phrase, .standard) == nil)
        #expect(sensitive(phrase, own(VocabularyChange(.secret, added: [phrase])))?.kind == .secret)
    }

    @Test func `plurals of credentials are not sensitive, unless they were meant`() {
        #expect(sensitive("door_codes", own(VocabularyChange(.credential, added: ["door code"]))) == nil)
        #expect(sensitive("recovery_words", own(VocabularyChange(.credential, added: ["recovery words"])))?.kind == .credential)
        #expect(sensitive("employee_files", own(VocabularyChange(.personal, added: ["employee file"])))?.term == "employee file")
    }

    @Test func `what is taken out is harmless at the end of longer names, and longer phrases stay`() {
        let vocabularies = own(VocabularyChange(.credential, removed: ["token"]), VocabularyChange(.personal, removed: ["nickname gender"]))
        #expect(sensitive("token", vocabularies) == nil && sensitive("resume_token", vocabularies) == nil)
        #expect(sensitive("access_token", vocabularies)?.term == "access token")
        #expect(sensitive("gender", vocabularies)?.term == "gender" && sensitive("nicknameGender", vocabularies) == nil)
        #expect(sensitive("secret_santa_secret", own(VocabularyChange(.secret, removed: ["secretSantaSecret"]))) == nil)
    }

    @Test func `layers add up, and the last one wins`() {
        let add = [VocabularyChange(.personal, added: ["blatt", "gender"])]
        let remove = [VocabularyChange(.personal, removed: ["blatt"])]
        #expect(sensitive("blatt", Vocabularies([add, remove])) == nil)
        #expect(sensitive("blatt", Vocabularies([remove, add]))?.kind == .personal)
        #expect(sensitive("gender", Vocabularies([add, remove]))?.confidence == .high)
        let moved = [VocabularyChange(.health, added: ["gender"]), VocabularyChange(.personal, removed: ["gender"])]
        #expect(sensitive("gender", Vocabularies([moved]))?.kind == .health)
        let page = Vocabularies([[VocabularyChange(.pageSize, added: ["menge"])], [VocabularyChange(.pageSize, removed: ["menge"])]])
        #expect(!ParameterName.isPageSize(Name("menge"), by: page))
    }

    @Test func `taken out of another table is the name alone`() {
        let vocabularies = own(
            VocabularyChange(.pageSize, removed: ["size"]), VocabularyChange(.freeText, added: ["plan"], removed: ["floor plan"]))
        #expect(!ParameterName.isPageSize(Name("size"), by: vocabularies) && ParameterName.isPageSize(Name("page_size"), by: vocabularies))
        #expect(
            PropertyName.isFreeText(Name("my_plan2"), by: vocabularies) && !PropertyName.isFreeText(Name("floorPlan"), by: vocabularies))
        #expect(!PropertyName.isFreeText(Name("hasPlan"), by: vocabularies))
    }

    @Test func `privileges are found behind flags and before ids`() {
        let vocabularies = own(VocabularyChange(.privilege, added: ["tenantPlan"]))
        for name in ["tenantPlan", "tenant_plan_id", "hasTenantPlan", "newTenantPlan"] {
            #expect(PropertyName.isPrivilege(Name(name), by: vocabularies) == .stated("tenant plan"), "\(name)")
        }
        #expect(PropertyName.isPrivilege(Name("tenantPlanner"), by: vocabularies) == nil)
        #expect(PropertyName.isPrivilege(Name("role"), by: own(VocabularyChange(.privilege, removed: ["role"]))) == nil)
    }

    @Test func `a page size that is none is no paging either, and an own one is`() {
        let vocabularies = own(VocabularyChange(.pageSize, added: ["anzahl"], removed: ["count"]))
        #expect(ParameterName.isPaging(Name("anzahl"), by: vocabularies) && !ParameterName.isPaging(Name("count"), by: vocabularies))
        #expect(ParameterName.isNonIdentifier(Name("anzahl"), by: vocabularies))
    }

    @Test func `paths know own owners and ids`() {
        let vocabularies = own(
            VocabularyChange(.owner, added: ["sachbearbeiter"], removed: ["merchant"]), VocabularyChange(.objectId, added: ["kennzahl"]))
        #expect(PathTemplate("/sachbearbeiter/{nr}", by: vocabularies).owner == "sachbearbeiter")
        #expect(PathTemplate("/akten/{sachbearbeiterId}", by: vocabularies).owner == "sachbearbeiter")
        #expect(PathTemplate("/merchants/{id}", by: vocabularies).owner == nil && PathTemplate("/merchants/{id}").owner == "merchant")
        #expect(PathTemplate("/search/{kennzahl}", by: vocabularies).isObject && !PathTemplate("/search/{kennzahl}").isObject)
    }

    private func words(
        _ method: String, _ path: String, id: String? = nil, tags: [String] = [], _ change: VocabularyChange
    ) -> OperationWords {
        OperationWords(method: method, path: path, operationId: id, summary: nil, tags: tags, by: Vocabularies([[change]]))
    }

    @Test func `operations are found by segment, tag and operationId`() {
        let backstage = VocabularyChange(.administrative, added: ["back stage"], removed: ["internal"])
        #expect(words("get", "/back-stage/tours", backstage).administrativeWord == "back stage")
        #expect(
            words("get", "/a", tags: ["BackStage"], backstage).isAdministrative
                && words("get", "/a", id: "backStage", backstage).isAdministrative)
        #expect(!words("get", "/back-stage-passes", backstage).isAdministrative)
        #expect(!words("get", "/internal/a", backstage).isAdministrative && words("get", "/admin/a", backstage).isAdministrative)
    }

    @Test func `own words of bootstrap operations need no word of the standard ones`() {
        let probe = VocabularyChange(.healthCheck, added: ["probe"])
        #expect(words("get", "/v1/probe", probe).bootstrap == .health && words("post", "/v1/probe", probe).bootstrap == nil)
        #expect(words("get", "/probe/{id}", probe).bootstrap == nil && words("get", "/probes/a", probe).bootstrap == nil)
        #expect(words("post", "/anmeldung/{mandant}", VocabularyChange(.logIn, added: ["anmeldung"])).bootstrap == .logIn)
        #expect(words("post", "/a", id: "kundeAnmelden", VocabularyChange(.logIn, added: ["kunde anmelden"])).bootstrap == .logIn)
        #expect(words("post", "/login", VocabularyChange(.logIn, removed: ["login"])).bootstrap == nil)
        #expect(words("post", "/sessions", id: "loginUser", VocabularyChange(.logIn, removed: ["login"])).bootstrap == .logIn)
    }

    @Test func `verbs stand at the start`() {
        let change = VocabularyChange(.stateChange, added: ["freischalten"], removed: ["delete"])
        #expect(words("get", "/a/{id}/freischalten-jetzt", change).changesState == "freischalten")
        #expect(words("get", "/a", id: "freischaltenAntrag", change).changesState == "freischalten")
        #expect(
            words("get", "/a/zum-freischalten", change).changesState == nil && words("post", "/a/freischalten", change).changesState == nil)
        #expect(words("get", "/a/delete", change).changesState == nil && words("get", "/a/remove", change).changesState == "remove")
    }

    @Test func `scopes hold words anywhere`() {
        let vocabularies = own(
            VocabularyChange(.readScope, added: ["einsicht"], removed: ["view"]), VocabularyChange(.administrativeScope, removed: ["staff"])
        )
        #expect(
            ScopeName.isReadOnly(Name("akten:einsicht:alle"), by: vocabularies)
                && !ScopeName.isReadOnly(Name("orders.view"), by: vocabularies))
        #expect(ScopeName.isReadOnly(Name("view:read"), by: vocabularies))
        #expect(
            !ScopeName.isAdministrative(Name("staff"), by: vocabularies)
                && ScopeName.isAdministrative(Name("staff:admin"), by: vocabularies))
    }

    @Test func `hosts and descriptions of servers`() {
        let vocabularies = own(VocabularyChange(.nonProduction, added: ["abnahme"], removed: ["demo"]))
        #expect(HostName.kind("api-abnahme.shop.com", by: vocabularies) == .nonProduction("abnahme"))
        #expect(HostName.kind("demo.shop.com", by: vocabularies) == .ordinary && HostName.kind("demo.shop.com") == .nonProduction("demo"))
        #expect(EnvironmentName(describedBy: "Abnahme (EU)", by: vocabularies) == .nonProduction)
        #expect(EnvironmentName(describedBy: "Demo", by: vocabularies) == nil)
    }

    @Test func `the plan of a tenant is not what the tenant is there to set`() {
        let change = VocabularyChange(.privilege, added: ["tenant plan"])
        #expect(!words("put", "/tenants/{id}", change).exists(toSet: Privilege.stated("tenant plan")))
        #expect(words("put", "/tenants/{id}/plan", change).exists(toSet: Privilege.stated("tenant plan")))
    }
}
