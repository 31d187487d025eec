package dev.flowconnector.swagger.read.type;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.flowconnector.core.annotation.DisplayName;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EnumTypesTest {

    enum Level {
        LOW,
        HIGH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    enum Renamed {
        @JsonProperty("lo")
        LOW,
        @Hidden
        SECRET,
        HIGH
    }

    enum Valued {
        LOW(1),
        HIGH(2);

        private final int code;

        Valued(int code) {
            this.code = code;
        }

        @JsonValue
        int code() {
            return code;
        }
    }

    enum Shown {
        @DisplayName("Not at all")
        NONE,
        SOME_OF_IT
    }

    enum Converted {
        RED,
        GREEN;

        @JsonValue
        public String wire() {
            return "#" + name().toLowerCase(Locale.ROOT);
        }

        public static Converted fromString(String text) {
            return valueOf(text.substring(1).toUpperCase(Locale.ROOT));
        }
    }

    @JsonFormat(shape = JsonFormat.Shape.OBJECT)
    enum Written {
        ONE;

        public String getTitle() {
            return "One";
        }
    }

    enum WithBodies {
        PLUS {
            @Override
            int apply(int value) {
                return value + 1;
            }
        };

        abstract int apply(int value);
    }

    @Test
    void constants_areTheirNames() {
        assertThat(Reading.plain().response(Level.class))
                .isEqualTo(Reading.json("{type:'string',enum:['LOW','HIGH']}"));
    }

    @Test
    void mapperWithToString_writesIt() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
                .build();
        assertThat(Reading.with(mapper).response(Level.class))
                .isEqualTo(Reading.json("{type:'string',enum:['low','high']}"));
    }

    @Test
    void mapperWithIndex_writesIntegers() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
                .build();
        assertThat(Reading.with(mapper).response(Level.class))
                .isEqualTo(Reading.json("{type:'integer',format:'int32',enum:[0,1]}"));
    }

    @Test
    void renamedConstant_keepsItsWireName_hiddenOneIsLeftOut() {
        assertThat(Reading.plain().response(Renamed.class))
                .isEqualTo(Reading.json("{type:'string',enum:['lo','HIGH']}"));
    }

    @Test
    void jsonValue_decidesTheType() {
        assertThat(Reading.plain().response(Valued.class))
                .isEqualTo(Reading.json("{type:'integer',format:'int32',enum:[1,2]}"));
    }

    @Test
    void displayNames_coverEveryValue() {
        assertThat(Reading.plain().response(Shown.class).path("x-ms-enum-values"))
                .isEqualTo(Reading.json("[{displayName:'Not at all',value:'NONE'},"
                        + "{displayName:'Some of It',value:'SOME_OF_IT'}]"));
    }

    @Test
    void enumWrittenAsObject_isADefinition() {
        assertThat(Reading.names(Reading.plain().written(Written.class))).containsExactly("title");
    }

    @Test
    void constantWithABody_belongsToItsEnum() {
        assertThat(Reading.plain().response(WithBodies.class)).isEqualTo(Reading.json("{type:'string',enum:['PLUS']}"));
    }

    @Test
    void parameter_isTheName_whateverJacksonWrites() {
        assertThat(Reading.plain().parameter(Valued.class))
                .isEqualTo(Reading.json("{type:'string',enum:['LOW','HIGH']}"));
    }

    @Test
    void parameterWithFromString_isWhatTheMethodTakes() {
        assertThat(Reading.plain().parameter(Converted.class))
                .isEqualTo(Reading.json("{type:'string',enum:['#red','#green']}"));
    }

    @Test
    void listOfEnums_carriesChoicesOnItems() {
        assertThat(Reading.plain().parameter(new TypeReference<List<Level>>() {}))
                .isEqualTo(Reading.json("{type:'array',items:{type:'string',enum:['LOW','HIGH']}}"));
    }

    record Ordinal(
            @JsonFormat(shape = JsonFormat.Shape.NUMBER) Level level) {}

    @Test
    void propertyShapedAsNumber_isTheIndex() {
        assertThat(Reading.plain().bare(Ordinal.class, "level"))
                .isEqualTo(Reading.json("{type:'integer',format:'int32',enum:[0,1]}"));
    }
}
