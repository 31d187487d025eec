package dev.flowconnector.swagger.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.rule.Profile;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every rule is registered, has a test and a page, and all have the name of its id; {@code -Drecreate=true} writes the
 * heads of the pages and the catalogue anew and keeps what people wrote below.
 */
class RuleHouseTest {
    private static final Path RULES = Path.of("src/main/java/dev/flowconnector/swagger/validate/rules");
    private static final Path TESTS = Path.of("src/test/java/dev/flowconnector/swagger/validate/rules");
    private static final Path PAGES = Path.of("../docs/rules");
    private static final String HEAD_END = "<!-- What stands above is generated from the rule. -->\n";
    private static final String CATALOGUE = "<!-- What stands below is generated from the rules. -->\n";
    private static final boolean RECREATE = Boolean.getBoolean("recreate");

    private static final List<Rule> ALL = Validator.builtInRules();

    @Test
    void everyRuleClass_registeredOnceAndNamedAfterItsId() throws IOException {
        Pattern isRule = Pattern.compile("(?m)^final class \\w+ implements Rule \\{");
        Set<String> written = new TreeSet<>();
        for (Path file : files(RULES)) {
            if (isRule.matcher(Files.readString(file)).find()) {
                written.add(file.getFileName().toString().replace(".java", ""));
            }
        }
        assertThat(ALL)
                .extracting(rule -> rule.getClass().getSimpleName())
                .as("classes that the lists of the packages name, and classes that exist")
                .containsExactlyInAnyOrderElementsOf(written);
        assertThat(ALL)
                .allSatisfy(rule -> assertThat(rule.getClass().getSimpleName())
                        .isEqualTo(className(rule.info().id())));
        assertThat(ALL).extracting(rule -> rule.info().id()).doesNotHaveDuplicates();
    }

    @Test
    void everyRule_inTheListOfThePlainProfileOrInTheOther() {
        for (Profile profile : Profile.values()) {
            assertThat(BuiltInRules.of(profile))
                    .extracting(rule -> rule.info().id())
                    .as("at least what the profile knows")
                    .containsAll(ALL.stream()
                            .filter(rule -> rule.info().severity(profile).isPresent())
                            .map(rule -> rule.info().id())
                            .toList());
        }
        assertThat(BuiltInRules.of(Profile.PLAIN))
                .as("plain() of each package, the classes that a start of the command line loads")
                .allSatisfy(rule -> assertThat(rule.info().severity(Profile.PLAIN))
                        .as(rule.info().id())
                        .isPresent());
    }

    @Test
    void everyRule_hasATest() {
        assertThat(ALL)
                .allSatisfy(rule -> assertThat(TESTS.resolve(packageOf(rule))
                                .resolve(rule.getClass().getSimpleName() + "Test.java"))
                        .exists());
    }

    @Test
    void everyRule_hasAPageThatBeginsWithWhatIsKnown() throws IOException {
        Files.createDirectories(PAGES);
        for (Rule rule : ALL) {
            Path page = PAGES.resolve(rule.info().id() + ".md");
            String text = Files.exists(page) ? Files.readString(page) : "";
            String body = text.contains(HEAD_END) ? text.substring(text.indexOf(HEAD_END) + HEAD_END.length()) : "\n";
            if (RECREATE) {
                text = head(rule.info()) + body;
                Files.writeString(page, text);
            }
            assertThat(text).as(page.toString()).startsWith(head(rule.info()));
            assertThat(body)
                    .as("The part of " + page + " that a person writes, with an example")
                    .contains("```json");
        }
    }

    @Test
    void everyPage_ofARule() throws IOException {
        Set<String> expected =
                ALL.stream().map(rule -> rule.info().id() + ".md").collect(Collectors.toCollection(TreeSet::new));
        expected.add("README.md");
        Set<String> pages = new TreeSet<>();
        for (Path page : files(PAGES)) {
            pages.add(page.getFileName().toString());
        }
        assertThat(pages).isEqualTo(expected);
    }

    @Test
    void catalogue_listsAllRules() throws IOException {
        Path readme = PAGES.resolve("README.md");
        String text = Files.readString(readme);
        assertThat(text).contains(CATALOGUE);
        String expected = text.substring(0, text.indexOf(CATALOGUE)) + CATALOGUE + catalogue();
        if (RECREATE) {
            Files.writeString(readme, expected);
        } else {
            assertThat(text).isEqualTo(expected);
        }
    }

    private static String head(RuleInfo rule) {
        return "# " + rule.id() + "\n\n" + rule.summary() + "\n\n"
                + "| Looks at | plain | certification | powerapps | Microsoft's name |\n|---|---|---|---|---|\n| "
                + rule.category().title() + " | " + severity(rule, Profile.PLAIN) + " | "
                + severity(rule, Profile.CERTIFICATION) + " | " + severity(rule, Profile.POWERAPPS) + " | "
                + (rule.officialName().isEmpty() ? "–" : "`" + rule.officialName() + "`") + " |\n\n" + HEAD_END;
    }

    private static String catalogue() {
        StringBuilder text = new StringBuilder();
        Comparator<Rule> order = Comparator.comparing((Rule rule) -> rule.info().category())
                .thenComparing(rule -> rule.info().id());
        String title = "";
        for (Rule rule : ALL.stream().sorted(order).toList()) {
            RuleInfo info = rule.info();
            if (!info.category().title().equals(title)) {
                title = info.category().title();
                text.append("\n## ").append(title).append("\n\n| Rule | plain | certification | powerapps | |\n");
                text.append("|---|---|---|---|---|\n");
            }
            text.append("| [`" + info.id() + "`](" + info.id() + ".md) | " + severity(info, Profile.PLAIN) + " | "
                    + severity(info, Profile.CERTIFICATION) + " | " + severity(info, Profile.POWERAPPS) + " | "
                    + info.summary() + " |\n");
        }
        return text.toString();
    }

    private static String severity(RuleInfo rule, Profile profile) {
        return rule.severity(profile)
                .map((Severity severity) -> severity.toString().toLowerCase(Locale.ROOT))
                .orElse("–");
    }

    private static String className(String id) {
        return Stream.of(id.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static String packageOf(Rule rule) {
        String name = rule.getClass().getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(Files::isRegularFile).toList());
        }
    }
}
