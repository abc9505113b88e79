import OpenAPI
import Testing

@Suite struct RequestExpressionTests {
    @Test(arguments: [
        "{$request.body#/url}", "$request.body#/url", "{$request.body#/url}?x={$request.body#/y}", "https://{$request.query.host}/hook",
        "{$request.header.x-callback}", "http://{$request.path.host}:8080", "{$request.body}",
    ]) func `expressions that choose the host`(url: String) { #expect(RequestExpression(hostOf: url) != nil) }

    @Test(arguments: [
        "https://hooks.shop.test/{$request.body#/id}", "{$response.body#/url}", "/hooks/{$request.body#/id}", "https://hooks.shop.test/",
        "", "{", "{}",
        "{$url}/hook", "{$request.bodyfile#/url}", "https://hooks.shop.test?to={$request.query.url}",
    ]) func `expressions that do not choose the host`(url: String) { #expect(RequestExpression(hostOf: url) == nil) }
}
