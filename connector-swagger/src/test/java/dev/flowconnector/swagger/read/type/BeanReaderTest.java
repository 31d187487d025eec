package dev.flowconnector.swagger.read.type;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BeanReaderTest {

    record Customer(String customerId, int visits) {}

    record Order(String id, Customer customer, Customer billedTo, List<Customer> watchers) {}

    @Test
    void record_isDefinitionWithLabels() {
        assertThat(Reading.plain().written(Customer.class)).isEqualTo(Reading.json("""
                        {type: 'object', properties: {
                          customerId: {type: 'string', 'x-ms-summary': 'Customer ID'},
                          visits: {type: 'integer', format: 'int32', 'x-ms-summary': 'Visits'}}}"""));
    }

    @Test
    void propertiesOfOneType_pointAtCopiesWithTheirLabels() {
        Reading reading = Reading.plain();
        assertThat(reading.response(Order.class)).isEqualTo(Reading.json("{'$ref':'#/definitions/Order'}"));
        assertThat(Reading.schemas(reading.written(Order.class)))
                .containsEntry("customer", "{'$ref':'#/definitions/OrderCustomer'}")
                .containsEntry("billedTo", "{'$ref':'#/definitions/OrderBilledTo'}")
                .containsEntry("watchers", "{'type':'array','items':{'$ref':'#/definitions/Customer'}}");
        assertThat(reading.definitions()
                        .path("OrderBilledTo")
                        .path("x-ms-summary")
                        .asText())
                .isEqualTo("Billed To");
        assertThat(reading.definitions().path("OrderBilledTo").path("properties"))
                .isEqualTo(reading.definitions().path("Customer").path("properties"));
        assertThat(reading.definitions()
                        .path("Order")
                        .path("properties")
                        .path("watchers")
                        .path("x-ms-summary")
                        .asText())
                .isEqualTo("Watchers");
    }

    @Test
    void readAndWrittenAlike_isOneDefinition() {
        Reading reading = Reading.plain();
        assertThat(reading.request(Order.class)).isEqualTo(reading.response(Order.class));
        assertThat(reading.definitions().properties().stream().map(Map.Entry::getKey))
                .containsExactly("Order", "Customer", "OrderCustomer", "OrderBilledTo");
    }

    record Account(
            @JsonProperty(access = JsonProperty.Access.READ_ONLY)
            String id,

            String name) {}

    record Holder(List<Account> accounts) {}

    @Test
    void readOnlyProperty_splitsIntoInput_throughAllLevels() {
        Reading reading = Reading.plain();
        assertThat(Reading.names(reading.written(Holder.class))).containsExactly("accounts");
        assertThat(reading.request(Holder.class).path("$ref").asText()).isEqualTo("#/definitions/HolderInput");
        assertThat(Reading.names(reading.definitions().path("AccountInput"))).containsExactly("name");
        assertThat(Reading.names(reading.definitions().path("Account"))).containsExactly("id", "name");
    }

    static class Base {
        public String zulu;
        private String alpha;

        public String getAlpha() {
            return alpha;
        }

        public void setAlpha(String alpha) {
            this.alpha = alpha;
        }
    }

    static class Derived extends Base {
        private int mike;

        public String getComputed() {
            return "";
        }

        public int getMike() {
            return mike;
        }
    }

    @Test
    void order_isThatOfTheSource_superclassFirst_methodsLast() {
        assertThat(Reading.names(Reading.plain().written(Derived.class)))
                .containsExactly("zulu", "alpha", "mike", "computed");
    }

    @JsonPropertyOrder({"b", "a"})
    record Ordered(int a, int b, int c) {}

    @Test
    void propertyOrder_isHonoured() {
        assertThat(Reading.names(Reading.plain().written(Ordered.class))).containsExactly("b", "a", "c");
    }

    record Unordered(int c, int a, int b) {}

    @Test
    void alphabeticMapper_sorts() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build();
        assertThat(Reading.names(Reading.with(mapper).written(Unordered.class))).containsExactly("a", "b", "c");
    }

    @Test
    void namingStrategy_namesProperties_andLabelsStayReadable() {
        JsonMapper mapper = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
        Reading reading = Reading.with(mapper);
        assertThat(Reading.names(reading.written(Customer.class))).containsExactly("customer_id", "visits");
        assertThat(reading.property(Customer.class, "customer_id")
                        .path("x-ms-summary")
                        .asText())
                .isEqualTo("Customer ID");
    }

    static class Ignoring {
        public String shown;

        @JsonIgnore
        public String hidden;

        @JsonIgnoreProperties("visits")
        public Customer customer;
    }

    @Test
    void ignoredProperties_areLeftOut_alsoThoseOfANestedType() {
        Reading reading = Reading.plain();
        assertThat(Reading.names(reading.written(Ignoring.class))).containsExactly("shown", "customer");
        assertThat(Reading.names(reading.definitions().path("CustomerWithoutVisits")))
                .containsExactly("customerId");
    }

    record Address(String street, String city) {}

    record Shipping(
            @JsonUnwrapped(prefix = "from_") Address from,
            @JsonUnwrapped(suffix = "2") Address to,
            int weight) {}

    @Test
    void unwrapped_standsInPlace_withPrefixAndSuffix() {
        assertThat(Reading.names(Reading.plain().written(Shipping.class)))
                .containsExactly("from_street", "from_city", "street2", "city2", "weight");
    }

    interface Public {}

    interface Internal extends Public {}

    record Viewed(
            @JsonView(Public.class) String open,
            @JsonView(Internal.class) String secret,
            String always) {}

    record AroundViewed(List<Viewed> list) {}

    record NoViews(String name) {}

    @Test
    void view_selectsProperties_andNamesTheDefinition() {
        Reading reading = Reading.plain();
        assertThat(reading.response(AroundViewed.class, Public.class)
                        .path("$ref")
                        .asText())
                .isEqualTo("#/definitions/AroundViewedPublic");
        assertThat(Reading.names(reading.definitions().path("ViewedPublic"))).containsExactly("open", "always");
        assertThat(Reading.names(reading.written(Viewed.class))).containsExactly("open", "secret", "always");
    }

    @Test
    void viewWithoutEffect_sharesTheDefinition() {
        Reading reading = Reading.plain();
        assertThat(reading.response(NoViews.class, Public.class)).isEqualTo(reading.response(NoViews.class));
    }

    static class Extensible {
        public String name;

        @JsonAnyGetter
        public Map<String, Integer> others() {
            return Map.of();
        }

        @JsonAnySetter
        public void other(String name, Integer value) {}
    }

    @Test
    void anyGetterAndSetter_areAdditionalProperties() {
        Reading reading = Reading.plain();
        assertThat(reading.written(Extensible.class).path("additionalProperties"))
                .isEqualTo(Reading.json("{type:'integer',format:'int32'}"));
        assertThat(reading.request(Extensible.class)).isEqualTo(reading.response(Extensible.class));
    }

    record Page<T>(List<T> items, T first, int total) {}

    @Test
    void generics_haveReadableNames() {
        Reading reading = Reading.plain();
        assertThat(reading.response(new TypeReference<Page<Customer>>() {})
                        .path("$ref")
                        .asText())
                .isEqualTo("#/definitions/PageOfCustomer");
        assertThat(reading.response(new TypeReference<Page<List<Customer>>>() {})
                        .path("$ref")
                        .asText())
                .isEqualTo("#/definitions/PageOfCustomerList");
        assertThat(reading.definitions()
                        .path("PageOfCustomer")
                        .path("properties")
                        .path("items")
                        .path("items"))
                .isEqualTo(Reading.json("{'$ref':'#/definitions/Customer'}"));
    }

    record Person(String name, Person manager, List<Person> reports) {}

    @Test
    void recursion_isBounded_andTheCopyRefersToItself() {
        Reading reading = Reading.plain();
        reading.response(Person.class);
        assertThat(reading.definitions()
                        .path("Person")
                        .path("properties")
                        .path("manager")
                        .path("$ref")
                        .asText())
                .isEqualTo("#/definitions/PersonManager");
        assertThat(reading.definitions()
                        .path("PersonManager")
                        .path("properties")
                        .path("manager")
                        .path("$ref")
                        .asText())
                .isEqualTo("#/definitions/PersonManager");
        assertThat(reading.definitions()).hasSize(2);
    }

    record Growing<T>(T value, Growing<List<T>> next) {}

    @Test
    void typeThatGrows_isCutAndReported() {
        Reading reading = Reading.plain();
        reading.response(new TypeReference<Growing<String>>() {});
        assertThat(reading.rules()).contains("type-grows");
        assertThat(reading.definitions().size()).isLessThan(20);
    }

    @Test
    void origin_isTheClassAndTheComponent() {
        Reading reading = Reading.plain();
        assertThat(reading.context().provenance().of(reading.written(Customer.class)))
                .isEqualTo(reading.context().elements().of(Customer.class));
        assertThat(reading.context()
                        .provenance()
                        .of(reading.property(Customer.class, "visits"))
                        .toString())
                .contains("#visits");
    }

    @Test
    void copies_keepTheOrigin() {
        Reading reading = Reading.plain();
        reading.response(Order.class);
        assertThat(reading.context()
                        .provenance()
                        .of((com.fasterxml.jackson.databind.node.ObjectNode) reading.definitions()
                                .path("OrderCustomer")
                                .path("properties")
                                .path("visits"))
                        .toString())
                .contains("#visits");
    }
}
