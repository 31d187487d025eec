package dev.flowconnector.swagger.read.oracle;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;

/** Types whose JSON Jackson's annotations change. */
final class JacksonSamples {
    private JacksonSamples() {}

    public record Renamed(
            @JsonProperty("first_name") String firstName,
            @JsonProperty(required = true) int age) {}

    @Path("/renamed")
    public static class RenamedPropertyResource {
        @POST
        public Renamed post(Renamed body) {
            return body;
        }
    }

    @JsonIgnoreProperties("internal")
    public static class Ignoring {
        public String shown = "";
        public String internal = "";

        @JsonIgnore
        public String secret = "";
    }

    @Path("/ignored")
    public static class IgnoredPropertyResource {
        @POST
        public Ignoring post(Ignoring body) {
            return body;
        }
    }

    public record Name(String first, String last) {}

    public static class Unwrapping {
        public int id;

        @JsonUnwrapped
        public Name name = new Name("", "");
    }

    @Path("/unwrapped")
    public static class UnwrappedResource {
        @GET
        public Unwrapping get() {
            return new Unwrapping();
        }
    }

    public interface Public {}

    public static class Viewed {
        @JsonView(Public.class)
        public String open = "";

        @JsonView(Viewed.class)
        public String closed = "";
    }

    @Path("/viewed")
    public static class ViewedResource {
        @GET
        @JsonView(Public.class)
        public Viewed get() {
            return new Viewed();
        }
    }

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    public record Snake(String firstName, int zipCode) {}

    @Path("/snake")
    public static class NamingStrategyResource {
        @GET
        public Snake get() {
            return new Snake("", 0);
        }
    }

    public enum Size {
        @JsonProperty("small")
        SMALL,
        @JsonProperty("large")
        LARGE
    }

    public enum Level {
        LOW,
        HIGH;

        @JsonValue
        @SuppressWarnings("EnumOrdinal") // as users write it
        public String text() {
            return "level-" + ordinal();
        }
    }

    public record Enums(Size size, Level level, List<Size> sizes) {}

    @Path("/enum-names")
    public static class EnumNamesResource {
        @GET
        public Enums get() {
            return new Enums(Size.SMALL, Level.LOW, List.of());
        }
    }

    public static final class Code {
        private final String text;

        @JsonCreator
        public Code(String text) {
            this.text = text;
        }

        @JsonValue
        public String text() {
            return text;
        }
    }

    public record Coded(Code code) {}

    @Path("/value-object")
    public static class ValueObjectResource {
        @GET
        public Coded get() {
            return new Coded(new Code(""));
        }
    }

    public static class OneWay {
        @JsonProperty(access = JsonProperty.Access.READ_ONLY)
        public String made = "";

        public String both = "";
    }

    @Path("/one-way")
    public static class ReadOnlyResource {
        @GET
        public OneWay get() {
            return new OneWay();
        }
    }

    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY, getterVisibility = JsonAutoDetect.Visibility.NONE)
    public static class Fields {
        private final String kept = "";

        public String getDropped() {
            return kept;
        }
    }

    @Path("/auto-detect")
    public static class AutoDetectResource {
        @GET
        public Fields get() {
            return new Fields();
        }
    }

    public static class Getters {
        @JsonGetter("total")
        public int sum() {
            return 0;
        }

        public boolean isDone() {
            return true;
        }

        public String getText() {
            return "";
        }
    }

    @Path("/getters")
    public static class GetterResource {
        @GET
        public Getters get() {
            return new Getters();
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Cat.class, name = "cat"),
        @JsonSubTypes.Type(value = Dog.class, name = "dog")
    })
    public abstract static class Pet {
        public String name = "";
    }

    public static class Cat extends Pet {
        public boolean indoor;
    }

    public static class Dog extends Pet {
        public int walks;
    }

    @Path("/pets")
    public static class SubtypesResource {
        @GET
        public Pet get() {
            return new Cat();
        }
    }
}
