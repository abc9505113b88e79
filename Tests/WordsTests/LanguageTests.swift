import Testing

@testable import Words

/// Words of French, German, Spanish, Portuguese, Italian, and Dutch APIs, and English words that look like them.
@Suite struct LanguageTests {
    @Test(arguments: [
        ("codiceFiscale", FieldClass.governmentID), ("codiceFiscaleCliente", .governmentID), ("fiscalCode", .governmentID),
        ("numero_de_passeport", .governmentID), ("numeroPermisDeConduire", .governmentID), ("Steuernummer", .governmentID),
        ("Reisepassnummer", .governmentID), ("numeroDocumentoIdentidad", .governmentID), ("cpf_titular", .governmentID),
        ("numeroPis", .governmentID), ("partita_iva", .governmentID), ("aNummer", .governmentID), ("rijbewijsnummer", .governmentID),
        ("numeroCarteBancaire", .paymentCard), ("Kartenprüfnummer", .paymentCard), ("kartenpruefnummer", .paymentCard),
        ("numero_tarjeta_credito", .paymentCard), ("validadeCartao", .paymentCard), ("titolareCarta", .paymentCard),
        ("naamKaarthouder", .paymentCard), ("numeroCompteBancaire", .bankAccount), ("Kontonummer", .bankAccount),
        ("numeroCuentaBancaria", .bankAccount), ("conta_corrente", .bankAccount), ("intestatarioConto", .bankAccount),
        ("bankrekeningnummer", .bankAccount), ("geslacht", .personal), ("nationaliteit", .personal), ("Geburtsjahr", .personal),
        ("lugarNacimiento", .personal), ("comuneDiNascita", .personal), ("telefono_cellulare", .personal), ("emailadres", .personal),
        ("renda_mensal", .personal), ("paciente_nome", .personal), ("nombreCliente", .personal), ("telefone_cliente", .personal),
        ("verblijfplaats", .location), ("domicilio_fiscal", .location), ("endereco_completo", .location),
        ("numeroCarteVitale", .specialCategory), ("historialMedico", .specialCategory), ("vakbondslidmaatschap", .specialCategory),
    ])
    func classes(_ name: String, _ fieldClass: FieldClass) throws {
        let data = try #require(SensitiveData.classify(Name(name)), "\(name)")
        #expect(data.fieldClass == fieldClass, "\(name): \(data.term)")
    }

    @Test(arguments: [
        "numero", "codice", "codigoPostalValido", "numeroPagina", "nummer", "carta", "tarjeta", "konto", "compte", "statoOrdine",
        "numeroCommande", "bestellnummer", "articoloCodice", "nome_produto", "nombre_usuario", "rg", "nss", "nir", "fraction",
        "naamProduct",
    ])
    func `look alikes`(_ name: String) {
        let data = SensitiveData.classify(Name(name))
        #expect(data == nil, "\(name): \(data?.term ?? "")")
    }
}
