package dev.flowconnector.swagger.read.type;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DateTypesTest {

    record Dates(
            Instant instant,
            OffsetDateTime offset,
            ZonedDateTime zoned,
            LocalDate date,
            LocalDateTime local,
            LocalTime time,
            YearMonth month,
            Year year,
            Duration duration,
            Period period,
            ZoneId zone,
            Date old) {}

    @Test
    void mapperThatWritesText_givesFormats() {
        assertThat(Reading.schemas(Reading.plain().written(Dates.class)))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("instant", "{'type':'string','format':'date-time'}"),
                        Map.entry("offset", "{'type':'string','format':'date-time'}"),
                        Map.entry("zoned", "{'type':'string','format':'date-time'}"),
                        Map.entry("date", "{'type':'string','format':'date'}"),
                        Map.entry("local", "{'type':'string','format':'date-no-tz'}"),
                        Map.entry("time", "{'type':'string'}"),
                        Map.entry("month", "{'type':'string'}"),
                        Map.entry("year", "{'type':'string'}"),
                        Map.entry("duration", "{'type':'string'}"),
                        Map.entry("period", "{'type':'string'}"),
                        Map.entry("zone", "{'type':'string'}"),
                        Map.entry("old", "{'type':'string','format':'date-time'}")));
    }

    @Test
    void mapperThatWritesTimestamps_givesNumbersAndAFinding() {
        Reading reading = Reading.with(new ObjectMapper());

        assertThat(Reading.schemas(reading.written(Dates.class)))
                .containsEntry("instant", "{'type':'number'}")
                .containsEntry("date", "{'type':'array','items':{'type':'integer','format':'int32'}}")
                .containsEntry("year", "{'type':'integer','format':'int32'}")
                .containsEntry("duration", "{'type':'number'}")
                .containsEntry("old", "{'type':'integer','format':'int64'}");
        assertThat(reading.rules()).contains("date-as-number");
    }

    @Test
    void millisecondTimestamps_areIntegers() {
        ObjectMapper mapper = JsonMapper.builder()
                .disable(SerializationFeature.WRITE_DATE_TIMESTAMPS_AS_NANOSECONDS)
                .build();
        assertThat(Reading.with(mapper).bare(Dates.class, "instant"))
                .isEqualTo(Reading.json("{type:'integer',format:'int64'}"));
    }

    record Patterned(
            @JsonFormat(shape = JsonFormat.Shape.STRING) Instant text,
            @JsonFormat(pattern = "yyyy-MM-dd") Date day,
            @JsonFormat(pattern = "dd.MM.yyyy") LocalDate german,

            @JsonFormat(pattern = "yyyy-MM-dd'T'HH:mm:ssXXX")
            OffsetDateTime moment,

            @JsonFormat(pattern = "yyyy-MM-dd") List<LocalDate> days,
            @JsonFormat(shape = JsonFormat.Shape.NUMBER) Instant number) {}

    @Test
    void format_decidesOverTheMapper() {
        assertThat(Reading.schemas(Reading.with(new ObjectMapper()).written(Patterned.class)))
                .containsEntry("text", "{'type':'string','format':'date-time'}")
                .containsEntry("day", "{'type':'string','format':'date'}")
                .containsEntry("german", "{'type':'string'}")
                .containsEntry("moment", "{'type':'string','format':'date-time'}")
                .containsEntry("days", "{'type':'array','items':{'type':'string','format':'date'}}")
                .containsEntry("number", "{'type':'number'}");
    }

    @Test
    void configOverride_holdsForTheType() {
        ObjectMapper mapper = new ObjectMapper();
        mapper.configOverride(LocalDate.class).setFormat(JsonFormat.Value.forPattern("yyyy-MM-dd"));

        assertThat(Reading.with(mapper).bare(Dates.class, "date"))
                .isEqualTo(Reading.json("{type:'string',format:'date'}"));
    }

    @Test
    void weekday_isAnEnum() {
        assertThat(Reading.plain().response(DayOfWeek.class).path("enum")).hasSize(7);
    }

    @Test
    void parameters_areTextWhateverTheMapperSays() {
        Reading reading = Reading.with(new ObjectMapper());

        assertThat(reading.parameter(LocalDate.class)).isEqualTo(Reading.json("{type:'string',format:'date'}"));
        assertThat(reading.parameter(Instant.class)).isEqualTo(Reading.json("{type:'string',format:'date-time'}"));
    }
}
