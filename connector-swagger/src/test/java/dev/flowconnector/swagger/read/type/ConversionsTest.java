package dev.flowconnector.swagger.read.type;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonBackReference;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonIdentityReference;
import com.fasterxml.jackson.annotation.JsonManagedReference;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.ObjectIdGenerators;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConversionsTest {

    record OrderId(@JsonValue String value) {
        @JsonCreator
        OrderId {}
    }

    record Holder(OrderId id, List<OrderId> others) {}

    @Test
    void jsonValue_isTheValue() {
        assertThat(Reading.schemas(Reading.plain().written(Holder.class)))
                .containsEntry("id", "{'type':'string'}")
                .containsEntry("others", "{'type':'array','items':{'type':'string'}}");
    }

    static class Token {
        private final String text;

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Token(String text) {
            this.text = text;
        }

        @JsonValue
        String text() {
            return text;
        }
    }

    @Test
    void delegatingCreator_isReadFromItsParameter() {
        Reading reading = Reading.plain();

        assertThat(reading.request(Token.class)).isEqualTo(Reading.json("{type:'string'}"));
        assertThat(reading.response(Token.class)).isEqualTo(Reading.json("{type:'string'}"));
    }

    record Texts(
            @JsonSerialize(using = ToStringSerializer.class) long id,
            @JsonRawValue String raw) {}

    @Test
    void toStringSerializer_isText_rawValueIsAnyObject() {
        assertThat(Reading.schemas(Reading.plain().written(Texts.class)))
                .containsEntry("id", "{'type':'string'}")
                .containsEntry("raw", "{'type':'object'}");
    }

    static class Secretive extends JsonSerializer<Point> {
        @Override
        public void serialize(Point value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(value.x() + "/" + value.y());
        }
    }

    record Point(int x, int y) {}

    record Custom(@JsonSerialize(using = Secretive.class) Point unknown) {}

    record Stated(
            @JsonSerialize(using = Secretive.class) @Schema(type = "string")
            Point known) {}

    @Test
    void customSerializer_isReported_unlessTheSchemaIsStated() {
        Reading reading = Reading.plain();
        assertThat(reading.bare(Stated.class, "known")).isEqualTo(Reading.json("{type:'string'}"));
        assertThat(reading.rules()).isEmpty();

        reading.written(Custom.class);
        assertThat(reading.rules()).containsExactly("custom-serializer");
        assertThat(reading.findings().get(0).message())
                .isEqualTo(Secretive.class.getName() + " writes \"" + Point.class.getName()
                        + "\"; what it writes is not known and the properties of the type were assumed.");
    }

    @Test
    void serializerOfAModule_countsToo() {
        SimpleModule module = new SimpleModule().addSerializer(Point.class, new ToStringSerializer(Point.class));
        JsonMapper mapper = JsonMapper.builder().addModule(module).build();

        assertThat(Reading.with(mapper).response(Point.class)).isEqualTo(Reading.json("{type:'string'}"));
    }

    static class ToText extends StdConverter<Point, String> {
        @Override
        public String convert(Point value) {
            return value.toString();
        }
    }

    record Converted(
            @JsonSerialize(converter = ToText.class) Point point) {}

    @Test
    void converter_givesItsOutput() {
        assertThat(Reading.plain().bare(Converted.class, "point")).isEqualTo(Reading.json("{type:'string'}"));
    }

    interface Named {
        String getName();
    }

    static class Person implements Named {
        @Override
        public String getName() {
            return "";
        }

        public int getAge() {
            return 0;
        }
    }

    static class Team {
        @JsonSerialize(as = Named.class)
        public Person lead;
    }

    @Test
    void serializeAs_isTheOtherType() {
        Reading reading = Reading.plain();
        reading.written(Team.class);

        assertThat(Reading.names(reading.definitions().path("TeamLead"))).containsExactly("name");
    }

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record Tuple(int first, String second) {}

    @Test
    void objectShapedAsArray_isAnArray() {
        assertThat(Reading.plain().response(Tuple.class))
                .isEqualTo(Reading.json("{type:'array',items:{type:'object'}}"));
    }

    static class Parent {
        public String name;

        @JsonManagedReference
        public List<Child> children;
    }

    static class Child {
        public String name;

        @JsonBackReference
        public Parent parent;
    }

    @Test
    void backReference_isLeftOut() {
        Reading reading = Reading.plain();
        reading.written(Parent.class);

        assertThat(Reading.names(reading.definitions().path("Child"))).containsExactly("name");
    }

    @JsonIdentityInfo(generator = ObjectIdGenerators.PropertyGenerator.class, property = "id")
    static class Node {
        public int id;

        @JsonIdentityReference(alwaysAsId = true)
        public Node next;
    }

    @Test
    void referenceById_isTheTypeOfTheId() {
        assertThat(Reading.plain().bare(Node.class, "next")).isEqualTo(Reading.json("{type:'integer',format:'int32'}"));
    }

    @JsonDeserialize(builder = Built.Builder.class)
    static final class Built {
        private final String name;

        private Built(String name) {
            this.name = name;
        }

        public String getName() {
            return name;
        }

        static final class Builder {
            private String name = "";

            public Builder withName(String name) {
                this.name = name;
                return this;
            }

            public Built build() {
                return new Built(name);
            }
        }
    }

    @Test
    void builder_namesWhatIsRead() {
        Reading reading = Reading.plain();

        assertThat(Reading.names(reading.read(Built.class))).containsExactly("name");
        assertThat(reading.request(Built.class)).isEqualTo(reading.response(Built.class));
    }
}
