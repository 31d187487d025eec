package dev.flowconnector.swagger.read.type;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import io.swagger.v3.oas.annotations.media.DiscriminatorMapping;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.junit.jupiter.api.Test;

class HierarchyReaderTest {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Cat.class, name = "cat"),
        @JsonSubTypes.Type(value = Dog.class, name = "dog")
    })
    abstract static class Animal {
        @NotNull
        public String name;
    }

    static class Cat extends Animal {
        @NotNull
        public Integer lives;
    }

    static class Dog extends Animal {
        public boolean barks;
    }

    @Test
    void subtypes_becomeOneObject_withTheirNamesAsChoices() {
        Reading reading = Reading.plain();

        assertThat(reading.written(Animal.class)).isEqualTo(Reading.json("""
                {type: 'object', required: ['kind', 'name'], properties: {
                  kind: {type: 'string', enum: ['cat', 'dog'], 'x-ms-summary': 'Kind'},
                  name: {type: 'string', 'x-ms-summary': 'Name'},
                  lives: {type: 'integer', format: 'int32', 'x-ms-summary': 'Lives'},
                  barks: {type: 'boolean', 'x-ms-summary': 'Barks'}}}"""));
        assertThat(reading.rules()).containsExactly("subtypes-flattened");
        assertThat(reading.findings().get(0).message())
                .isEqualTo(
                        "\"" + Animal.class.getName() + "\" has the subtypes Cat, Dog. Connectors know no alternatives:"
                                + " they became one object with the properties of all.");
    }

    @Test
    void oneSubtype_hasItsOwnNameOnly() {
        Reading reading = Reading.plain();

        ObjectNode cat = reading.written(Cat.class);
        assertThat(cat.at("/properties/kind/enum")).isEqualTo(Reading.json("['cat']"));
        assertThat(Reading.required(cat)).containsExactly("kind", "name", "lives");
        assertThat(reading.rules()).isEmpty();
    }

    sealed interface Shape permits Circle, Square {}

    record Circle(double radius) implements Shape {}

    record Square(double side) implements Shape {}

    @Test
    void sealedInterface_hasThePropertiesOfItsRecords() {
        Reading reading = Reading.plain();

        assertThat(Reading.names(reading.written(Shape.class))).containsExactly("radius", "side");
        assertThat(reading.rules()).containsExactly("subtypes-flattened");
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    sealed interface Event {}

    @JsonTypeName("made")
    record Made(String by) implements Event {}

    record Gone(String why) implements Event {}

    @Test
    void sealedWithTypeInfo_usesJacksonsNames() {
        assertThat(Reading.plain().written(Event.class).at("/properties/@type/enum"))
                .isEqualTo(Reading.json("['made','HierarchyReaderTest$Gone']"));
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Left.class, name = "left"),
        @JsonSubTypes.Type(value = Right.class, name = "right")
    })
    interface Side {}

    record Left(int far) implements Side {}

    record Right(int near) implements Side {}

    @Test
    void wrappedSubtypes_areOnePropertyEach() {
        ObjectNode side = Reading.plain().written(Side.class);

        assertThat(Reading.names(side)).containsExactly("left", "right");
        assertThat(Reading.names(side.at("/properties/left"))).containsExactly("far");
    }

    record Envelope(
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXTERNAL_PROPERTY, property = "what")
            @JsonSubTypes({@JsonSubTypes.Type(value = Text.class, name = "text")})
            Body body) {}

    @JsonSubTypes({@JsonSubTypes.Type(value = Text.class, name = "text")})
    interface Body {}

    record Text(String value) implements Body {}

    @Test
    void externalTypeProperty_standsBesideTheValue() {
        ObjectNode envelope = Reading.plain().written(Envelope.class);

        assertThat(Reading.names(envelope)).containsExactly("body", "what");
        assertThat(envelope.at("/properties/what/enum")).isEqualTo(Reading.json("['text']"));
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    @JsonSubTypes({@JsonSubTypes.Type(One.class), @JsonSubTypes.Type(Two.class)})
    interface Deduced {}

    record One(String same, int differs) implements Deduced {}

    record Two(String same, String differs) implements Deduced {}

    @Test
    void propertiesThatDiffer_areAnyValue_andReported() {
        Reading reading = Reading.plain();

        assertThat(reading.written(Deduced.class)).isEqualTo(Reading.json("""
                {type: 'object', properties: {
                  same: {type: 'string', 'x-ms-summary': 'Same'},
                  differs: {'x-ms-summary': 'Differs'}}}"""));
        assertThat(reading.findings()).extracting(Finding::rule).contains("subtypes-differ");
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "t")
    interface Open {}

    record Plugged(String port) implements Open {}

    @Test
    void registeredSubtypes_areThoseOfTheMapper() {
        JsonMapper mapper = JsonMapper.builder()
                .registerSubtypes(new com.fasterxml.jackson.databind.jsontype.NamedType(Plugged.class, "plug"))
                .build();

        ObjectNode open = Reading.with(mapper).written(Open.class);
        assertThat(Reading.names(open)).containsExactly("t", "port");
        assertThat(open.at("/properties/t/enum")).isEqualTo(Reading.json("['plug']"));
    }

    static class Named {
        @NotNull
        public String name;
    }

    static class Dated {
        @NotNull
        public String day;
    }

    @Schema(allOf = {Named.class, Dated.class})
    static class Meeting extends Named {
        @NotNull
        public String room;
    }

    @Test
    void allOf_addsPropertiesAndWhatTheyRequire() {
        Reading reading = Reading.plain();

        ObjectNode meeting = reading.written(Meeting.class);

        assertThat(Reading.names(meeting)).containsExactlyInAnyOrder("name", "room", "day");
        assertThat(Reading.required(meeting)).containsExactlyInAnyOrder("name", "room", "day");
        assertThat(reading.rules()).isEmpty();
    }

    sealed interface Payment permits Card, Transfer {}

    record Card(
            @Size(max = 3) String note,
            int cents,
            @Schema(allowableValues = {"visa", "amex"}) String kind) implements Payment {}

    record Transfer(
            String note,
            long cents,
            @Schema(allowableValues = {"sepa", "visa"}) String kind) implements Payment {}

    @Test
    void propertiesThatDifferInLimitsOnly_keepTheirTypeAndUniteTheirChoices() {
        Reading reading = Reading.plain();

        assertThat(reading.written(Payment.class)).isEqualTo(Reading.json("""
                {type: 'object', properties: {
                  note: {type: 'string', 'x-ms-summary': 'Note'},
                  cents: {type: 'integer', 'x-ms-summary': 'Cents'},
                  kind: {type: 'string', enum: ['visa', 'amex', 'sepa'], 'x-ms-summary': 'Kind'}}}"""));
        assertThat(reading.rules()).containsExactly("subtypes-flattened");
    }

    @Schema(
            subTypes = {Mail.class, Call.class},
            discriminatorProperty = "channel",
            discriminatorMapping = {
                @DiscriminatorMapping(value = "mail", schema = Mail.class),
                @DiscriminatorMapping(value = "call", schema = Call.class)
            })
    interface Contact {}

    record Mail(String address) implements Contact {}

    record Call(String number) implements Contact {}

    @Test
    void discriminatorMapping_namesTheChoices() {
        assertThat(Reading.plain().written(Contact.class).at("/properties/channel/enum"))
                .isEqualTo(Reading.json("['mail', 'call']"));
    }
}
