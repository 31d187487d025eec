package dev.flowconnector.swagger.read.naming;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Abbreviations and brands whose spelling is not that of a common word. None of them is an English word too. */
final class Acronyms {
    private static final String UPPER = """
            2FA ACL AES AI API ASCII AWS B2B B2C BIC BOM BPMN CDN CIDR CLI CNAME CORS CPU CRM CSP CSRF CSS CSV CVE CVSS CWE
            DB DNS DOB DTO EAN EIN ERP ETA EU FAQ FIFO FTP GCP GDPR GIF GLN GMT GPG GPS GPU GTIN GUI GUID HMAC HR HTML HTTP
            HTTPS IBAN ID IDE IDP IMAP IMEI IO IOT IP ISBN ISIN ISO ISSN JDBC JDK JMS JMX JPEG JPG JS JSON JVM JWK JWKS JWT
            KPI KYC LAN LDAP LLM MCP MD5 MFA MIME MP3 MP4 MQTT MRN NDA NFC NLP NPI OCR OIDC ORCID OTP PDF PEM PGP PHP PID
            PIN PNG PO PR QR RAM RBAC RFC RGB RPC RSA RSS RTF S3 SAML SBOM SCIM SCM SDK SEO SEPA SFTP SHA SHA1 SHA256 SHA512
            SIP SKU SLA SMS SMTP SNMP SOAP SPDX SQL SSD SSH SSL SSN SSO SVG TCP TIFF TLS TOTP TSV TTL UDP UI UID UPC
            URI URL URN USB USD UTC UTF8 UTM UUID UX VAT VIN VM VPN WAN WSDL X509 XLS XLSX XML XSD XSLT XSS YAML YML
            """;
    private static final String MIXED = """
            eBay EMail eMail ETag FedEx GitHub GitLab GraphQL gRPC iCal iOS iPad iPhone IoT IPv4 IPv6 JavaScript JUnit LinkedIn macOS MySQL
            NoSQL npm NuGet OAuth OAuth1 OAuth2 OData OpenAPI OpenID PayPal PostgreSQL PowerShell PyPI QRCode SharePoint WiFi WordPress
            YouTube
            """;
    private static final String PROPER = """
            Amazon Azure Debian Docker Git Google Java Jenkins Jira Kafka Keycloak Kotlin Kubernetes Linux Maven Microsoft
            Nexus Oracle Python Salesforce Slack Stripe Twitter
            """;
    private static final Map<String, String> SPELLING = spellings(UPPER, MIXED, PROPER);
    private static final Map<String, String> EVERYDAY = Map.of("EMail", "email", "eMail", "email", "QRCode", "QR code");
    private static final Set<String> BRANDS = Set.of(MIXED.trim().split("\\s+"));

    private Acronyms() {}

    /** By the word in small letters; a later list wins. */
    private static Map<String, String> spellings(String... lists) {
        Map<String, String> spellings = new HashMap<>();
        for (String list : lists) {
            for (String word : list.trim().split("\\s+", -1)) {
                spellings.put(Letters.lower(word), word);
            }
        }
        return Map.copyOf(spellings);
    }

    /** The usual spelling of an abbreviation or its plural: {@code url} is {@code URL}, {@code ids} is {@code IDs}. */
    static Optional<String> spelling(String word) {
        String key = Letters.lower(word);
        String known = SPELLING.get(key);
        if (known == null && key.endsWith("s")) {
            String singular = SPELLING.get(key.substring(0, key.length() - 1));
            known = singular == null ? null : singular + "s";
        }
        return known == null ? Optional.empty() : Optional.of(EVERYDAY.getOrDefault(known, known));
    }

    /** The word with a capital first letter, except for a brand that is written without one. */
    static String capitalised(String word) {
        return BRANDS.contains(word) ? word : Letters.capitalised(word);
    }

    /** Whether exactly this spelling has capitals inside that do not begin a word. */
    static boolean isMixed(String word) {
        return BRANDS.contains(word) || BRANDS.contains(Letters.capitalised(word));
    }
}
