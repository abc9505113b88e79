/// The credentials that widely used providers mark with their own prefix, each with the page that documents it.
///
/// Identifiers that accompany a secret but are not secret (Twilio's `AC…`, Stripe's `pk_live_…`) are left out, and so are unmarked formats:
/// thirty-two hexadecimal digits could be a digest or a key.
enum SecretPatterns {
    static let all: [SecretFormat] = clouds + code + commerce + messages + models + services

    private static let aws: StaticString = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html"
    private static let google: StaticString = "https://cloud.google.com/docs/authentication/api-keys"
    private static let digitalOcean: StaticString = "https://docs.digitalocean.com/reference/api/create-personal-access-token/"
    private static let azure: StaticString = "https://learn.microsoft.com/azure/storage/common/storage-configure-connection-string"
    private static let clouds: [SecretFormat] = [
        SecretFormat("AWS access key", "AKIA", [.run(.upperAlphanumeric, 16...16)], aws),
        SecretFormat("AWS temporary access key", "ASIA", [.run(.upperAlphanumeric, 16...16)], aws),
        SecretFormat("Google API key", "AIza", [.run(.base64url, 35...35)], google),
        SecretFormat(
            "Google OAuth client secret", "GOCSPX-", [.run(.base64url, 28...28)], "https://developers.google.com/identity/protocols/oauth2"),
        SecretFormat(
            "Google access token", "ya29.", [.run(.base64url, 30...600)], "https://cloud.google.com/docs/authentication/token-types#access"),
        SecretFormat("Azure storage account key", "AccountKey=", [.run(.base64, 88...88)], azure),
        SecretFormat(
            "Azure shared access key", "SharedAccessKey=", [.run(.base64, 44...44)],
            "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas"),
        SecretFormat("DigitalOcean token", "dop_v1_", [.run(.hex, 64...64)], digitalOcean),
        SecretFormat("DigitalOcean OAuth token", "doo_v1_", [.run(.hex, 64...64)], digitalOcean),
        SecretFormat("DigitalOcean refresh token", "dor_v1_", [.run(.hex, 64...64)], digitalOcean),
        SecretFormat(
            "Alibaba Cloud access key", "LTAI5t", [.run(.alphanumeric, 18...18)],
            "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair"),
        SecretFormat("Heroku token", "HRKU-AA", [.run(.base64url, 58...58)], "https://devcenter.heroku.com/articles/authentication"),
        SecretFormat("Databricks token", "dapi", [.run(.hex, 32...32)], "https://docs.databricks.com/aws/en/dev-tools/auth/pat"),
        SecretFormat("Supabase token", "sbp_", [.run(.hex, 40...40)], "https://supabase.com/docs/reference/api/introduction"),
        SecretFormat(
            "PlanetScale token", "pscale_tkn_", [.run(.base64url, 32...64)], "https://planetscale.com/docs/concepts/service-tokens"),
        SecretFormat(
            "PlanetScale password", "pscale_pw_", [.run(.base64url, 32...64)], "https://planetscale.com/docs/concepts/connection-strings"),
        SecretFormat("Vault token", "hvs.", [.run(.base64url, 24...300)], "https://developer.hashicorp.com/vault/docs/concepts/tokens"),
        SecretFormat(
            "Vault batch token", "hvb.", [.run(.base64url, 90...300)], "https://developer.hashicorp.com/vault/docs/concepts/tokens"),
        SecretFormat("Tailscale key", "tskey-", [.run(.base64url, 20...100)], "https://tailscale.com/kb/1085/auth-keys"),
    ]

    private static let gitHub: StaticString =
        "https://docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats"
    private static let gitLab: StaticString = "https://docs.gitlab.com/security/tokens/#token-prefixes"
    private static let docker: StaticString = "https://docs.docker.com/security/access-tokens/"
    private static let code: [SecretFormat] = [
        SecretFormat("GitHub token", "ghp_", [.run(.alphanumeric, 36...251)], gitHub),
        SecretFormat("GitHub OAuth token", "gho_", [.run(.alphanumeric, 36...251)], gitHub),
        SecretFormat("GitHub user token", "ghu_", [.run(.alphanumeric, 36...251)], gitHub),
        SecretFormat("GitHub server token", "ghs_", [.run(.alphanumeric, 36...251)], gitHub),
        SecretFormat("GitHub refresh token", "ghr_", [.run(.alphanumeric, 36...251)], gitHub),
        SecretFormat("GitHub fine-grained token", "github_pat_", [.run(.word, 82...82)], gitHub),
        SecretFormat("GitLab token", "glpat-", [.run(.base64url, 20...300)], gitLab),
        SecretFormat("GitLab application secret", "gloas-", [.run(.base64url, 64...64)], gitLab),
        SecretFormat("GitLab deploy token", "gldt-", [.run(.base64url, 20...300)], gitLab),
        SecretFormat("GitLab runner token", "glrt-", [.run(.base64url, 20...300)], gitLab),
        SecretFormat("GitLab trigger token", "glptt-", [.run(.base64url, 40...40)], gitLab),
        SecretFormat("GitLab feed token", "glft-", [.run(.base64url, 20...300)], gitLab),
        SecretFormat("npm token", "npm_", [.run(.alphanumeric, 36...36)], "https://docs.npmjs.com/about-access-tokens"),
        SecretFormat("PyPI token", "pypi-AgEI", [.run(.base64url, 50...600)], "https://pypi.org/help/#apitoken"),
        SecretFormat("RubyGems key", "rubygems_", [.run(.hex, 48...48)], "https://guides.rubygems.org/api-key-scopes/"),
        SecretFormat(
            "NuGet key", "oy2", [.run(.alphanumeric, 43...43)], "https://learn.microsoft.com/nuget/nuget-org/publish-a-package",
            isCertain: false),
        SecretFormat("Docker token", "dckr_pat_", [.run(.base64url, 27...27)], docker),
        SecretFormat("Docker organization token", "dckr_oat_", [.run(.base64url, 32...32)], docker),
        SecretFormat(
            "Pulumi token", "pul-", [.run(.hex, 40...40)], "https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/"),
        SecretFormat(
            "CircleCI token", "CCIPAT_", [.run(.alphanumeric, 22...22), .literal("_"), .run(.hex, 40...40)],
            "https://circleci.com/docs/managing-api-tokens/"),
        SecretFormat("Buildkite token", "bkua_", [.run(.hex, 40...40)], "https://buildkite.com/docs/apis/managing-api-tokens"),
        SecretFormat(
            "Postman key", "PMAK-", [.run(.hex, 24...24), .literal("-"), .run(.hex, 34...34)],
            "https://learning.postman.com/docs/developer/postman-api/authentication/"),
        SecretFormat(
            "Atlassian token", "ATATT3", [.run(.base64url, 150...300)],
            "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/"),
    ]

    private static let stripe: StaticString = "https://docs.stripe.com/keys"
    private static let shopify: StaticString = "https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing"
    private static let square: StaticString = "https://developer.squareup.com/docs/build-basics/access-tokens"
    private static let commerce: [SecretFormat] = [
        SecretFormat("Stripe secret key", "sk_live_", [.run(.alphanumeric, 24...247)], stripe),
        SecretFormat("Stripe restricted key", "rk_live_", [.run(.alphanumeric, 24...247)], stripe),
        SecretFormat("Stripe test key", "sk_test_", [.run(.alphanumeric, 24...247)], stripe, isCertain: false),
        SecretFormat("Stripe restricted test key", "rk_test_", [.run(.alphanumeric, 24...247)], stripe, isCertain: false),
        SecretFormat(
            "webhook signing secret", "whsec_", [.run(.base64, 32...64)], "https://docs.stripe.com/webhooks#verify-events", isCertain: false
        ),
        SecretFormat("Shopify token", "shpat_", [.run(.hex, 32...32)], shopify),
        SecretFormat("Shopify custom token", "shpca_", [.run(.hex, 32...32)], shopify),
        SecretFormat("Shopify private token", "shppa_", [.run(.hex, 32...32)], shopify),
        SecretFormat("Shopify shared secret", "shpss_", [.run(.hex, 32...32)], shopify),
        SecretFormat("Square token", "sq0atp-", [.run(.base64url, 22...22)], square),
        SecretFormat("Square OAuth secret", "sq0csp-", [.run(.base64url, 43...43)], square),
        SecretFormat(
            "Braintree token", "access_token$production$", [.run(.alphanumeric, 16...16), .literal("$"), .run(.hex, 32...32)],
            "https://developer.paypal.com/braintree/docs/guides/extend/oauth/overview"),
    ]

    private static let slack: StaticString = "https://docs.slack.dev/authentication/tokens"
    private static let discord: StaticString = "https://discord.com/developers/docs/resources/webhook"
    private static let messages: [SecretFormat] =
        [
            SecretFormat("Slack bot token", "xoxb-", [.run(.base64url, 20...255)], slack),
            SecretFormat("Slack user token", "xoxp-", [.run(.base64url, 20...255)], slack),
            SecretFormat("Slack workspace token", "xoxa-", [.run(.base64url, 20...255)], slack),
            SecretFormat("Slack refresh token", "xoxr-", [.run(.base64url, 20...255)], slack),
            SecretFormat("Slack session token", "xoxs-", [.run(.base64url, 20...255)], slack),
            SecretFormat("Slack configuration token", "xoxe-", [.run(.base64url, 20...255)], slack),
            SecretFormat("Slack app token", "xapp-", [.run(.base64url, 20...255)], slack),
            SecretFormat(
                "Slack webhook", "hooks.slack.com/services/T",
                [
                    .run(.upperAlphanumeric, 8...12), .literal("/B"), .run(.upperAlphanumeric, 8...12), .literal("/"),
                    .run(.alphanumeric, 24...24),
                ],
                "https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks"),
            SecretFormat(
                "SendGrid key", "SG.", [.run(.base64url, 22...22), .literal("."), .run(.base64url, 43...43)],
                "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys"),
            SecretFormat(
                "Brevo key", "xkeysib-", [.run(.hex, 64...64), .literal("-"), .run(.alphanumeric, 16...16)],
                "https://developers.brevo.com/docs/getting-started"),
            SecretFormat(
                "Resend key", "re_", [.run(.alphanumeric, 8...8), .literal("_"), .run(.alphanumeric, 24...24)],
                "https://resend.com/docs/api-reference/introduction"),
        ]
        + (["discord.com/api/webhooks/", "discordapp.com/api/webhooks/"] as [StaticString]).map { prefix in
            SecretFormat("Discord webhook", prefix, [.run(.digits, 17...20), .literal("/"), .run(.base64url, 60...100)], discord)
        }

    private static let openAI: StaticString = "https://platform.openai.com/docs/api-reference/authentication"
    private static let models: [SecretFormat] = [
        SecretFormat("OpenAI key", "sk-proj-", [.run(.base64url, 40...250)], openAI),
        SecretFormat("OpenAI service key", "sk-svcacct-", [.run(.base64url, 40...250)], openAI),
        SecretFormat("OpenAI admin key", "sk-admin-", [.run(.base64url, 40...250)], openAI),
        SecretFormat("OpenAI key", "sk-", [.run(.alphanumeric, 48...48)], openAI),
        SecretFormat("Anthropic key", "sk-ant-", [.run(.base64url, 80...150)], "https://docs.anthropic.com/en/api/overview"),
        SecretFormat("Hugging Face token", "hf_", [.run(.alphanumeric, 34...34)], "https://huggingface.co/docs/hub/security-tokens"),
        SecretFormat("Replicate token", "r8_", [.run(.alphanumeric, 37...40)], "https://replicate.com/docs/reference/http#authentication"),
        SecretFormat("Groq key", "gsk_", [.run(.alphanumeric, 52...52)], "https://console.groq.com/docs/quickstart"),
        SecretFormat("Perplexity key", "pplx-", [.run(.alphanumeric, 48...48)], "https://docs.perplexity.ai/guides/getting-started"),
        SecretFormat("xAI key", "xai-", [.run(.alphanumeric, 80...80)], "https://docs.x.ai/docs/overview"),
    ]

    private static let newRelic: StaticString = "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/"
    private static let sentry: StaticString = "https://docs.sentry.io/account/auth-tokens/"
    private static let grafana: StaticString = "https://grafana.com/docs/grafana/latest/administration/service-accounts/"
    private static let services: [SecretFormat] = [
        SecretFormat("New Relic key", "NRAK-", [.run(.upperAlphanumeric, 27...27)], newRelic),
        SecretFormat(
            "Dynatrace token", "dt0c01.", [.run(.upperAlphanumeric, 24...24), .literal("."), .run(.upperAlphanumeric, 64...64)],
            "https://docs.dynatrace.com/docs/dynatrace-api/basics/dynatrace-api-authentication"),
        SecretFormat("Grafana token", "glsa_", [.run(.alphanumeric, 32...32), .literal("_"), .run(.hex, 8...8)], grafana),
        SecretFormat("Grafana Cloud token", "glc_eyJ", [.run(.base64, 40...400)], grafana),
        SecretFormat("Sentry user token", "sntryu_", [.run(.hex, 64...64)], sentry),
        SecretFormat("Sentry organization token", "sntrys_eyJ", [.run(.base64, 60...300), .literal("_"), .run(.base64, 43...43)], sentry),
        SecretFormat("Linear key", "lin_api_", [.run(.alphanumeric, 40...40)], "https://linear.app/developers/graphql"),
        SecretFormat("Notion token", "ntn_", [.run(.alphanumeric, 46...46)], "https://developers.notion.com/reference/authentication"),
        SecretFormat(
            "Notion token", "secret_", [.run(.alphanumeric, 43...43)], "https://developers.notion.com/reference/authentication",
            isCertain: false),
        SecretFormat("Figma token", "figd_", [.run(.base64url, 40...45)], "https://developers.figma.com/docs/rest-api/authentication/"),
        SecretFormat(
            "Airtable token", "pat", [.run(.alphanumeric, 14...14), .literal("."), .run(.hex, 64...64)],
            "https://airtable.com/developers/web/api/authentication"),
        SecretFormat(
            "Contentful token", "CFPAT-", [.run(.base64url, 43...43)],
            "https://www.contentful.com/developers/docs/references/authentication/"),
        SecretFormat(
            "Typeform token", "tfp_", [.run(.base64url, 40...70)], "https://www.typeform.com/developers/get-started/personal-access-token/"),
        SecretFormat("Doppler token", "dp.pt.", [.run(.alphanumeric, 40...44)], "https://docs.doppler.com/reference/auth-token-formats"),
        SecretFormat(
            "Doppler service token", "dp.st.", [.run(.base64url, 40...80)], "https://docs.doppler.com/reference/auth-token-formats"),
        SecretFormat(
            "age secret key", "AGE-SECRET-KEY-1", [.run(.upperAlphanumeric, 58...58)], "https://github.com/C2SP/C2SP/blob/main/age.md"),
    ]
}
