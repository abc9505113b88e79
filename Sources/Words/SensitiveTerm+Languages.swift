/// Personal, government, and payment data as French, German, Spanish, Portuguese, Italian, and Dutch APIs call it.
///
/// Nouns come first in Romance names, so that what follows only says whose it is: `codiceFiscaleCliente`. German names are one word each,
/// and umlauts are written in both manners. Sources: the national registers named beside the phrases; GDPR Art. 4(1) and 87.
extension SensitiveTerm {
    static let otherLanguages: [(FieldClass, [SensitiveTerm])] = [
        (.personal, names + people), (.location, places), (.governmentID, registers), (.paymentCard, cards), (.bankAccount, accounts),
        (.specialCategory, health),
    ]

    private static let names: [SensitiveTerm] = [
        .personal(
            "person's name", .low, hipaa: true,
            phrases: [
                "nom naissance", "nom de naissance", "nom usage", "nom d usage", "nom marital", "nom patronymique", "nom complet",
                "prenoms",
                "familienname", "rufname", "geburtsname", "vollstandiger name", "vollstaendiger name", "geslachtsnaam", "voornamen",
                "voorletters", "tussenvoegsel", "voorvoegsel", "volledige naam", "roepnaam", "nombres y apellidos", "primer apellido",
                "segundo apellido", "apellido paterno", "apellido materno", "nombre del padre", "nombre de la madre", "nome social",
                "nome da mae", "nome mae", "nome do pai", "nome pai", "ultimo nome", "cognome e nome", "nominativo",
                "ragione sociale persona", "nome paciente", "paciente nome", "nome do paciente", "nome cliente", "cliente nome",
                "nome do cliente", "nombre paciente", "paciente nombre", "nombre del paciente", "nombre cliente", "cliente nombre",
                "nombre del cliente", "nome aluno", "nome do aluno", "nombre alumno", "nombre empleado", "nome funcionario",
                "nom client", "nom du client", "nom patient", "nom du patient", "nome paziente", "kundenname", "patientenname",
            ])
    ]

    private static let people: [SensitiveTerm] = [
        .personal(
            .item(.birthDate), hipaa: true,
            phrases: [
                "geburtsjahr", "annee de naissance", "annee naissance", "jour de naissance", "ano de nascimento", "ano nacimiento",
                "anno di nascita", "geboortejaar", "geboortedag", "fec nacimiento", "fecha nac", "data nasc", "dt nascimento",
                "dt nasc", "datum geboorte", "data di nasc",
            ]),
        .personal(
            "birthplace",
            phrases: [
                "lieu naissance", "commune naissance", "commune de naissance", "pays naissance", "pays de naissance", "ville de naissance",
                "lugar de nacimiento", "lugar nacimiento", "pais de nacimiento", "pais nacimiento", "local de nascimento",
                "local nascimento", "naturalidade", "cidade de nascimento", "comune di nascita", "comune nascita", "luogo nascita",
                "provincia di nascita", "stato di nascita", "geboorteplaats", "geboorteland", "geburtsland", "geburtsstaat",
            ]),
        .personal(
            "gender", .medium,
            phrases: ["geslacht", "geslachtsaanduiding", "civilite", "genre personne", "sexo biologico", "genere persona"]),
        .personal(
            .item(.nationality), .medium,
            phrases: [
                "nationaliteit", "nationaliteiten", "nationalitat", "nationalitaet", "staatsburgerschaft", "staatsbuergerschaft",
                "cittadinanza", "ciudadania", "cidadania", "citoyennete", "verblijfstitel", "aufenthaltstitel", "permesso di soggiorno",
                "titre de sejour", "permiso de residencia",
            ]),
        .personal(
            "marital status", .medium,
            phrases: [
                "burgerlijke staat", "burgerlijkestaat", "situation familiale", "situation matrimoniale", "situacion familiar",
                "situacao familiar", "regime matrimonial", "situazione familiare",
            ]),
        .personal(
            .item(.phoneNumber), modified: .medium, hipaa: true,
            phrases: [
                "handy", "handynr", "mobilfunknummer", "mobiltelefon", "telefonnr", "festnetz", "festnetznummer", "numero portable",
                "telephone portable", "tel portable", "telephone mobile", "telephone fixe", "numero de portable", "numero movil",
                "telefono movil", "telefono celular", "numero celular", "telefono fijo", "numero de celular", "telefone celular",
                "telefone fixo", "telemovel", "numero telemovel", "telefono cellulare", "telefono fisso", "mobiel", "mobiel nummer",
                "telefoonnr",
            ]),
        .personal(
            .item(.emailAddress), modified: .medium, hipaa: true,
            phrases: [
                "emailadres", "mailadres", "adresse electronique", "courrier electronique", "adresse e mail", "direccion correo",
                "direccion de correo", "direccion de correo electronico", "correo e", "endereco eletronico", "endereco de email",
                "correio eletronico", "indirizzo di posta elettronica", "indirizzo mail", "indirizzo e mail", "pec email",
            ]),
        .personal(
            "income", .medium,
            phrases: [
                "salaire brut", "salaire net", "salaire annuel", "revenu annuel", "revenus mensuels", "bruttogehalt", "nettogehalt",
                "jahresgehalt", "jahreseinkommen", "monatseinkommen", "salario bruto", "salario neto", "salario liquido", "renda mensal",
                "renda anual", "renda familiar", "ingresos mensuales", "ingresos anuales", "reddito annuo", "reddito mensile",
                "stipendio lordo", "brutoloon", "nettoloon", "jaarinkomen", "bruto salaris", "salaris",
            ]),
    ]

    private static let places: [SensitiveTerm] = [
        .personal(
            "home address", .medium, hipaa: true,
            phrases: [
                "adresse personnelle", "adresse domicile", "adresse du domicile", "adresse de residence", "lieu de residence",
                "adresse complete",
                "wohnanschrift", "meldeadresse", "privatanschrift", "postanschrift", "lieferanschrift", "rechnungsanschrift",
                "direccion domicilio", "domicilio particular", "domicilio fiscal", "direccion postal", "direccion completa",
                "direccion de residencia", "endereco completo", "endereco postal", "endereco de cobranca", "logradouro",
                "indirizzo residenza", "indirizzo domicilio", "indirizzo completo", "indirizzo di fatturazione", "indirizzo di consegna",
                "verblijfplaats", "verblijfsadres", "correspondentieadres", "postadres", "thuisadres", "afleveradres", "huisadres",
            ]),
        .personal(
            "part of an address", .low, hipaa: true,
            phrases: [
                "numero de rue", "numero rue", "numero voie", "nom voie", "libelle voie", "nom de rue", "nom rue", "complement adresse",
                "complement d adresse", "strasse hausnummer", "strassenname", "hausnr", "adresszusatz", "nombre calle", "numero exterior",
                "numero interior", "numero calle", "nome da rua", "nome rua", "complemento endereco", "numero endereco",
                "bairro", "nome via", "numero civico", "straatnaam", "huisletter", "huisnummertoevoeging", "postbus",
                "code insee commune", "codice avviamento postale", "postnummer",
            ]),
        .thin(
            "place of residence", modified: true,
            phrases: [
                "woonplaatsnaam", "gemeentenaam", "commune residence", "code commune", "nom commune", "wohnsitz", "poblacion", "municipio",
                "comune di residenza", "comune residenza", "provincia di residenza", "pais de residencia", "pais residencia",
                "pays de residence",
            ]),
    ]

    private static let registers: [SensitiveTerm] = [
        .personal(
            .item(.socialSecurityNumber), hipaa: true, isGuessable: true,
            phrases: [
                "numero assure social", "numero securite sociale", "numero nir", "num secu", "rentenversicherungsnummer",
                "versicherungsnummer rente", "sv nummer", "svnummer", "numero afiliacion seguridad social", "numero nss", "niss",
                "numero niss", "numero nis", "pis pasep", "numero pis", "codice inps", "numero avs", "avs nummer", "numero inss",
            ]),
        .personal(
            .item(.nationalIdentityNumber), hipaa: true, isGuessable: true,
            phrases: [
                "numero cni", "numero piece identite", "numero de piece d identite", "numero carte d identite", "numero identite",
                "personalausweisnr", "personalausweis nummer", "ausweisnr", "personenkennzahl", "personenkennnummer", "pass nummer person",
                "numero dni", "numero nie", "numero nif", "dni numero", "numero cedula", "cedula de identidad", "cedula identidad",
                "cedula de ciudadania", "numero de cedula", "clave curp", "numero rut", "numero de rut", "run chile", "documento nacional",
                "documento nacional de identidad", "numero identificacion", "numero rg", "numero do rg",
                "numero cpf", "numero do cpf", "cpf numero", "cpf titular", "bilhete de identidade", "cartao de cidadao",
                "numero cartao cidadao", "registro geral", "titulo de eleitor", "titulo eleitor", "codice fiscale", "cod fiscale",
                "cf codice fiscale", "numero documento identita", "numero di documento", "numero carta di identita", "carta di identita",
                "documento di identita", "burger service nummer", "identiteitsnummer", "nummer identiteitsbewijs", "identiteitsbewijs",
                "vreemdelingennummer", "v nummer", "documentnummer", "administratienummer persoon", "identifikationsnummer person",
            ]),
        .personal(
            .item(.taxNumber), .medium, isGuessable: true,
            phrases: [
                "numero fiscal de reference", "numero fiscal reference", "identifiant fiscal", "steuerid", "steuernr", "steuer nummer",
                "steuer nr", "steuerliche identifikationsnummer", "steuerliche id", "steuernummer person",
                "numero identificacion tributaria",
                "identificacion tributaria", "numero de identificacion fiscal", "codigo fiscal", "clave fiscal", "identificacao fiscal",
                "numero contribuinte", "numero de identificacao fiscal", "fiscaal identificatienummer", "fiscaalnummer", "belastingnummer",
                "partita iva personale", "codice identificativo fiscale",
            ]),
        .personal(
            .item(.passportNumber), hipaa: true,
            phrases: [
                "numero passeport", "num passeport", "reisepass", "passnummer", "pass nummer", "numero del pasaporte",
                "numero do passaporte",
                "passaporto", "numero del passaporto", "paspoort", "paspoortnr", "nummer paspoort", "reisdocumentnummer",
                "nummer reisdocument",
            ]),
        .personal(
            .item(.driversLicenseNumber), hipaa: true,
            phrases: [
                "numero permis", "numero permis de conduire", "numero permis conduire", "permis conduire", "fuhrerschein", "fuehrerschein",
                "fuehrerscheinnummer", "fuhrerscheinnr", "numero licencia conducir", "numero de licencia", "permiso de conducir",
                "permiso conducir", "carta de conducao", "numero cnh", "carteira habilitacao", "numero habilitacao", "patente di guida",
                "patente guida", "numero patente di guida", "rijbewijs", "rijbewijsnr",
            ]),
        .personal(
            "registration number of a business", .low, modified: .low,
            phrases: [
                "numero siren", "numero siret", "tva intracommunautaire", "numero tva intracommunautaire", "numero rcs",
                "handelsregisternr", "umsatzsteuer identifikationsnummer", "umsatzsteuerid", "ustid", "ustidnr", "ust id nr",
                "numero cif", "cif empresa", "numero cnpj", "numero do cnpj", "inscricao estadual", "inscricao municipal", "partita iva",
                "numero partita iva", "p iva", "codice rea", "numero rea", "kvknummer", "kvk nr", "btwnummer", "btw nr", "btw id",
                "btw identificatienummer", "ondernemingsnummer",
            ]),
    ]

    private static let cards: [SensitiveTerm] = [
        .payment(
            .item(.cardNumber), regulations: [.pci, .gdpr], isGuessable: true,
            phrases: [
                "numero de la carte", "numero carte de credit", "numero de carte bancaire", "numero cb", "kartennr", "karten nummer",
                "kreditkartennr", "kredit karten nummer", "numero de la tarjeta", "numero tarjeta credito", "numero tarjeta de credito",
                "numero cartao credito", "numero cartao de credito", "numero do cartao de credito", "numero carta di credito",
                "numero carta credito", "creditcardnummer", "creditcard nummer", "nummer creditcard", "kaartnr",
            ]),
        .payment(
            .item(.cardVerificationCode), isGuessable: true,
            phrases: [
                "code de securite carte", "code securite carte", "code de verification carte", "cryptogramme", "kartenprufziffer",
                "kartenpruefziffer", "kartenpruefnummer", "prufnummer karte", "pruefnummer karte", "sicherheitscode karte",
                "codigo de seguridad de la tarjeta", "codigo seguridad tarjeta", "codigo verificacion tarjeta",
                "codigo de seguranca do cartao",
                "codigo de seguranca cartao", "codigo verificacao cartao", "codice sicurezza carta", "codice di verifica carta",
                "beveiligingscode kaart", "kaartverificatiecode",
            ]),
        .payment(
            .item(.cardExpiry), .medium,
            phrases: [
                "date expiration carte", "expiration carte", "date de validite carte", "validite carte", "gultig bis karte",
                "ablaufdatum karte", "kartenablauf", "vencimiento tarjeta", "fecha vencimiento tarjeta", "fecha de vencimiento tarjeta",
                "caducidad tarjeta", "fecha caducidad tarjeta", "validade cartao", "validade do cartao", "vencimento cartao",
                "scadenza carta", "data scadenza carta", "data di scadenza carta", "vervaldatum kaart", "verloopdatum kaart",
            ]),
        .payment(
            .item(.cardholderName), .medium, regulations: [.pci, .gdpr],
            phrases: [
                "titulaire de la carte", "nom titulaire carte", "nom porteur", "porteur carte", "porteur de carte", "kartenbesitzer",
                "name auf karte", "titular de la tarjeta", "nombre titular tarjeta", "nombre en tarjeta", "titular do cartao",
                "nome titular cartao", "nome no cartao", "portador cartao", "titolare carta", "titolare della carta", "nome sulla carta",
                "kaarthouder", "naam kaarthouder", "naam op kaart",
            ]),
    ]

    private static let accounts: [SensitiveTerm] = [
        .payment(
            "bank account number", regulations: [.gdpr, .hipaa],
            phrases: [
                "numero compte", "numero compte bancaire", "numero de compte bancaire", "num compte", "kontonr", "konto nummer",
                "bankkontonummer", "bankkontonr", "numero de cuenta bancaria", "numero cuenta cliente", "ccc cuenta", "numero de conta",
                "numero da conta corrente", "conta corrente", "numero conta bancaria", "numero conto", "numero conto corrente",
                "numero di conto corrente", "bankrekeningnummer", "rekening nummer", "rekeningnr",
            ]),
        .payment(
            "bank account", .low, regulations: [.gdpr, .hipaa],
            phrases: [
                "coordonnees bancaires", "rib client", "titulaire compte", "bankdaten", "kontoverbindung", "kontodaten", "datos bancarios",
                "titular cuenta", "dados bancarios", "titular conta", "agencia conta", "coordinate bancarie", "dati bancari",
                "intestatario del conto", "intestatario", "bankgegevens", "rekeninghouder", "naam rekeninghouder", "tegenrekening",
            ]),
        .payment(
            "bank code", .low, modified: .low, regulations: [.gdpr],
            phrases: [
                "nom de la banque", "etablissement bancaire", "cle rib", "name der bank", "bankname", "bankkurzel", "codigo de banco",
                "nombre del banco", "codigo swift", "codigo entidad bancaria", "nome do banco", "numero banco", "numero da agencia",
                "agencia banco", "ispb banco", "nome della banca", "nome banca", "codice abi", "codice cab", "codice cin", "codice swift",
                "naam bank",
            ]),
    ]

    private static let health: [SensitiveTerm] = [
        .health(
            "health insurance number",
            phrases: [
                "numero carte vitale", "numero mutuelle", "numero adherent mutuelle", "krankenversichertennummer", "versichertennummer",
                "versichertennr", "krankenkassennummer", "egk nummer", "tarjeta sanitaria", "numero tarjeta sanitaria", "cartao sus",
                "cartao nacional de saude", "numero carteirinha", "cns paciente", "tessera sanitaria", "numero tessera sanitaria",
                "zorgverzekeringsnummer", "polisnummer zorgverzekering",
            ]),
        .health(
            "medical condition", .medium,
            phrases: [
                "antecedents medicaux", "dossier medical", "etat de sante", "vorerkrankung", "vorerkrankungen", "gesundheitszustand",
                "krankenakte", "historial medico", "historia clinica", "estado de salud", "antecedentes medicos", "estado de saude",
                "historico medico", "prontuario", "stato di salute", "cartella clinica", "anamnesi", "medische gegevens",
                "medisch dossier", "gezondheidstoestand", "grossesse", "schwangerschaft", "embarazo", "gravidez", "gravidanza",
                "handicap", "discapacidad", "deficiencia fisica", "disabilita",
            ]),
        .special(
            "belief or origin", .medium,
            phrases: [
                "confession religieuse", "appartenance religieuse", "appartenance syndicale", "opinions politiques", "orientation sexuelle",
                "religionszugehoerigkeit", "gewerkschaftszugehorigkeit", "parteizugehorigkeit", "afiliacion sindical", "filiacao sindical",
                "afiliacion politica", "filiacao partidaria", "appartenenza sindacale", "origine etnica", "origem etnica", "raca",
                "cor raca",
                "cor ou raca", "geloofsovertuiging", "vakbondslidmaatschap",
            ]),
    ]
}
