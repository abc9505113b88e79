import OpenAPI
import Testing
import YAML

@Suite struct MetadataAddressTests {
    @Test(arguments: [
        "http://169.254.169.254/latest/meta-data/", "HTTP://169.254.169.254", "http://2852039166/", "http://0xA9FEA9FE/",
        "//169.254.169.254/",
        "http://metadata.google.internal/computeMetadata/v1/", "http://[fd00:ec2::254]/", "http://user@169.254.169.254/",
        "http://169.254.169.254:80/",
        "http://100.100.100.200/", "http://[::ffff:169.254.169.254]/",
    ]) func `metadata addresses`(url: String) { #expect(judge(url)) }

    @Test(arguments: [
        "https://api.shop.test/169.254.169.254", "169.254.169.254", "http://169.254.1.1/", "https://metadata.shop.test/", "", "http://",
        "http:///",
        "metadata", "http://[", "see http://169.254.169.254/",
    ]) func `other addresses`(url: String) { #expect(!judge(url)) }

    private func judge(_ url: String) -> Bool {
        var url = url
        return url.withUTF8 { bytes in bytes.baseAddress.map { MetadataAddress.isURL(Text(base: $0, count: bytes.count)) } ?? false }
    }
}
