/// Where a person lives or is. Sources: GDPR Art. 4(1) ("location data"); HIPAA identifier (B) geographic subdivisions smaller than a state,
/// 45 CFR 164.514(b)(2)(i).
///
/// A town, a country and a pair of coordinates belong to shops and sensors as well, so they count where the name or what stands around it
/// speaks of a person.
extension SensitiveTerm {
    private static let parts = [
        "city", "town", "street", "street1", "street2", "zip", "zip code", "postal code", "postcode", "state", "province", "county",
        "country",
        "country code", "region", "district", "suburb", "locality", "line", "line1", "line2", "postal", "house number", "neighborhood",
        "state code", "country iso", "kana", "kanji", "lat", "lng", "lon", "latitude", "longitude", "geo", "location", "municipality",
    ]

    private static let places = [
        "address", "billing", "shipping", "delivery", "home", "residence", "residential", "mailing", "birth", "postal", "payee", "payer",
        "recipient", "sender", "counterparty", "invoice", "bill to", "ship to", "residency",
    ]

    static let locations: [SensitiveTerm] = [
        .personal(
            "home address", .high, hipaa: true,
            phrases: [
                "home address", "residential address", "residence address", "personal address", "permanent address", "domicile address",
                "patient address", "wohnadresse", "anschrift", "privatadresse", "adresse postale", "domicilio", "woonadres",
                "indirizzo di residenza", "direccion particular", "endereco residencial",
            ]),
        .personal(
            "postal address", .medium, hipaa: true,
            phrases: [
                "billing address", "shipping address", "delivery address", "street address", "mailing address", "postal address",
                "current address", "correspondence address", "customer address", "employee address", "address line", "address line 1",
                "address line 2", "street line", "street name", "lieferadresse", "rechnungsadresse", "adresse de livraison",
                "adresse de facturation", "direccion de envio", "endereco", "indirizzo", "hausnummer", "strasse", "bezorgadres",
                "factuuradres", "indirizzo di spedizione", "endereco de entrega", "direccion de facturacion",
            ]),
        .personal(
            "postal address", .low, standsAlone: true, hipaa: true,
            phrases: [
                "address", "street", "adresse", "direccion", "full address", "addr", "address1", "address2", "street1", "street2", "adres",
                "address text", "verified address", "geocoded address", "counterparty address", "formatted address", "rue", "calle", "rua",
                "house number", "house no", "street number", "street no", "civic number", "po box", "post office box", "flat number",
                "suite number", "apartment number", "apt number", "huisnummer", "numero civico", "primary address",
                "verifiable address", "birth address", "return address", "previous address", "issue address", "pickup address",
                "dropoff address", "start address", "end address",
            ]),
        .personal(
            "postal code", .low, modified: .low, hipaa: true,
            phrases: [
                "postal code", "zip code", "postcode", "postleitzahl", "code postal", "codigo postal", "zip postal code", "cep", "plz",
                "zip plus", "zip4", "cap code", "zip postcode",
            ]),
        .personal("postal code", .low, standsAlone: true, hipaa: true, phrases: ["zip"]),
        .thin(
            "place of residence", modified: true,
            phrases: [
                "city", "town", "municipality", "postal town", "city name", "town name", "ciudad", "cidade", "citta", "ville",
            ]),
        .thin(
            "place of residence",
            phrases: [
                "location", "county", "country", "country code", "region", "province", "state or province", "state province",
                "locality", "suburb", "district", "neighborhood", "neighbourhood", "municipality", "ville", "ciudad", "cidade", "citta",
                "stadt", "ort", "wohnort", "land", "pays", "pais", "paese", "provincia", "plaats", "woonplaats", "gemeente", "localidad",
                "bundesland", "kanton", "comune", "localite", "departement", "home town", "sublocality", "village", "pickup location",
                "dropoff location", "drop off location", "iso country", "country iso code",
            ]),
        .personal(
            "part of an address", .low, hipaa: true,
            phrases: places.flatMap { place in parts.map { "\(place) \($0)" } }.filter {
                ![
                    "address line", "address line1", "address line2", "home address", "postal code", "birth city", "birth country",
                    "postal postcode", "home state", "postal line", "delivery state", "address state code",
                ]
                .contains($0)
            } + ["address city", "home state", "country of residence", "city of residence", "place of residence", "state of residence"]),
        .personal(
            "part of an address", .low, standsAlone: true, hipaa: true,
            phrases: [
                "owner", "contributor", "customer", "patient", "employee", "donor", "applicant", "member", "borrower", "guest", "resident",
                "user", "contact", "buyer", "cardholder", "beneficiary", "spouse", "guardian", "policyholder", "insured", "voter", "client",
            ].flatMap { person in ["zip", "street", "street1", "street2"].map { "\(person) \($0)" } }),
        .personal(
            "location", .medium,
            phrases: [
                "gps location", "current location", "user location", "device location", "home location", "gps coordinates",
                "last known location", "last seen location", "gps track", "gps trace", "gps data", "location trail", "driver location",
                "rider location", "courier location", "passenger location", "live location",
                "vehicle location", "customer location", "caller location", "cell location", "location history", "gps position",
            ]),
        .thin(
            "location", modified: true,
            phrases: [
                "lat", "latitude", "lng", "longitude", "lon", "lat lng", "lat lon", "lat long", "latlng", "latlong", "coordinate", "geo",
                "geo point", "geo location", "geolocation", "geo coordinate", "geohash", "geofence", "geography", "gps",
                "position lat", "position lng", "x coordinate", "y coordinate", "place id", "geo lat", "geo long", "geo lng",
                "lat2", "lng2", "breitengrad", "langengrad", "latitud", "longitud", "latitudine", "longitudine", "breedtegraad",
                "lengtegraad", "standort",
                "ubicacion", "localizacao", "posizione", "emplacement", "locatie", "home lat", "geometry", "plus code",
            ]),
        .harmless([
            "company address", "store address", "location address", "branch address", "wallet address", "server address",
            "contract address", "memory address", "web address", "bind address", "listen address", "public address", "from address",
            "token address", "blockchain address", "base address", "crypto address", "deposit address", "host address", "url address",
            "network address", "broadcast address", "private address", "gateway address", "peer address", "email ip address",
            "source location", "file location", "redirect location", "content location", "resource location", "image location",
            "store location", "cloud region", "aws region", "storage region", "data region", "launch state", "execution state",
            "business line id", "order line id", "invoice line id", "product line id", "delivery line", "shipping line", "product line",
            "billing state machine", "postal region code", "tax country", "cdn region",
            "default region", "market place id", "marketplace id", "source region", "bucket location", "storage location", "subnet address",
            "ingestion address",
        ]),
    ]
}
