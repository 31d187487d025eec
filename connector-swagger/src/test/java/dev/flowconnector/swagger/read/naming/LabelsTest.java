package dev.flowconnector.swagger.read.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
    @ParameterizedTest
    @CsvSource({
        "customerId, Customer ID",
        "order_line-no, Order Line No",
        "ORDER_STATUS, Order Status",
        "dateOfBirth, Date of Birth",
        "createdBy, Created By",
        "isActive, Is Active",
        "x, X",
        "URL, URL",
        "html, HTML",
        "pdfFile, PDF File",
        "vatNumber, VAT Number",
        "HTTPServer, HTTP Server",
        "customerXYZCode, Customer XYZ Code",
        "ids, IDs",
        "userIds, User IDs",
        "customerIDs, Customer IDs",
        "URLs, URLs",
        "customerBICs, Customer BICs",
        "eMail, Email",
        "userEMail, User Email",
        "gitHubUser, GitHub User",
        "oauth2Token, OAuth2 Token",
        "OAuth2Token, OAuth2 Token",
        "iPhone, iPhone",
        "ipv4Address, IPv4 Address",
        "address2, Address 2",
        "line1Text, Line 1 Text",
        "s3Bucket, S3 Bucket",
        "sha256, SHA256",
        "v2, V2",
        "1stLine, 1st Line",
        "_id, ID",
        "$filter, Filter",
        "@odata.nextLink, OData Next Link",
        "größe, Größe",
        "名前, 名前",
        "x-request-id, Request ID",
        "X-API-Key, API Key",
        "x-axis, X Axis",
        "x_api_key, X API Key",
    })
    void name_label(String name, String label) {
        assertThat(Labels.ofName(name)).isEqualTo(label);
    }

    @Test
    void nameWithoutLettersOrDigits_staysAsItIs() {
        assertThat(Labels.ofName("_")).isEqualTo("_");
    }

    @Test
    void longName_cutAtAWord() {
        assertThat(Labels.ofName(
                        "numberOfItemsThatTheCustomerOrderedInTheLastYearBeforeTheContractWasRenewedForTheFirstTime"))
                .hasSizeLessThanOrEqualTo(80)
                .isEqualTo("Number of Items That the Customer Ordered In the Last Year Before the Contract");
    }

    @Test
    void turkishLocale_sameLabel() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Labels.ofName("ITEM_ID")).isEqualTo("Item ID");
        } finally {
            Locale.setDefault(before);
        }
    }
}
