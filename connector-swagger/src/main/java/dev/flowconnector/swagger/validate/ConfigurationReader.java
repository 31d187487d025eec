package dev.flowconnector.swagger.validate;

import com.fasterxml.jackson.core.JsonPointer;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.document.SwaggerDocument;
import dev.flowconnector.swagger.document.TextFault;
import dev.flowconnector.swagger.document.text.SourceFile;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Profile;
import dev.flowconnector.swagger.validate.rule.Publisher;
import dev.flowconnector.swagger.validate.rule.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads a configuration and gathers everything that is wrong with it. One use. */
final class ConfigurationReader {
    private static final List<String> MEMBERS =
            List.of("profile", "publisher", "baseline", "schemas", "rules", "suppressions");
    private static final List<String> PROFILES = List.of("plain", "certification", "powerapps");
    private static final List<String> PUBLISHERS = List.of("owner", "independent");
    private static final List<String> SEVERITIES = List.of("error", "warning", "info", "off");
    private static final List<String> OF_SUPPRESSION = List.of("rule", "operationId", "pointer", "reason");

    private final SwaggerDocument document;
    private final Set<String> known = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Severity> severities = new LinkedHashMap<>();
    private final Set<String> off = new HashSet<>();
    private final Map<Suppression, Origin> suppressions = new LinkedHashMap<>();

    ConfigurationReader(SourceFile file, List<Rule> rules) {
        this.document = file.definition();
        for (Rule rule : rules) {
            known.add(rule.info().id());
        }
    }

    ValidationConfiguration read() {
        for (TextFault fault : document.source().orElseThrow().faults()) {
            if (fault.kind() != TextFault.Kind.BYTE_ORDER_MARK && !isComment(fault)) {
                fault(fault.origin(), fault.message() + " " + fault.repair());
            }
        }
        Node root = Node.root(document);
        refuseUnknown(root, MEMBERS, "The configuration");
        Optional<Profile> profile = oneOf(root, "profile", PROFILES).flatMap(Profile::of);
        Optional<Publisher> publisher =
                oneOf(root, "publisher", PUBLISHERS).map(word -> Publisher.valueOf(word.toUpperCase(Locale.ROOT)));
        Optional<String> baseline = text(root, "baseline");
        List<String> schemas = texts(root.at("schemas"));
        rules(root.at("rules"));
        suppressions(root.at("suppressions"));
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
        return new ValidationConfiguration(
                new ValidationConfiguration.Settings(profile, publisher, baseline, schemas),
                severities,
                off,
                suppressions);
    }

    /** Comments and spare commas can be taken out by a machine: what is meant is clear. */
    private static boolean isComment(TextFault fault) {
        return fault.kind() == TextFault.Kind.SYNTAX && !fault.edits().isEmpty();
    }

    private void rules(Node rules) {
        if (rules.exists() && !rules.isObject()) {
            wrong(rules, "an object such as {\"summary-missing\": \"error\"}");
        }
        for (Node rule : rules.members()) {
            refuseUnknownRule(rule.keyOrigin(), rule.name());
            oneOf(rules, rule.name(), SEVERITIES).ifPresent(word -> {
                if (word.equals("off")) {
                    off.add(rule.name());
                } else {
                    severities.put(rule.name(), Severity.valueOf(word.toUpperCase(Locale.ROOT)));
                }
            });
        }
    }

    private void suppressions(Node list) {
        if (list.exists() && !list.isArray()) {
            wrong(list, "a list of {\"rule\", \"operationId\" or \"pointer\", \"reason\"}");
        }
        for (Node element : list.elements()) {
            if (element.isObject()) {
                suppression(element);
            } else {
                wrong(element, "an object with \"rule\", \"operationId\" or \"pointer\", and \"reason\"");
            }
        }
    }

    private void suppression(Node element) {
        int before = faults.size();
        refuseUnknown(element, OF_SUPPRESSION, "The suppression");
        Optional<String> rule = text(element, "rule");
        if (rule.isPresent()) {
            refuseUnknownRule(element.at("rule").origin(), rule.get());
        } else if (!element.has("rule")) {
            fault(element.origin(), "The suppression names no rule. Add \"rule\".");
        }
        Optional<String> operation = text(element, "operationId");
        Optional<String> pointer = text(element, "pointer");
        if (operation.filter(String::isBlank).isPresent()) {
            fault(element.at("operationId").origin(), "\"operationId\" is empty. Name an operation.");
        }
        if (element.has("operationId") == element.has("pointer")) {
            fault(
                    element.origin(),
                    "The suppression needs either \"operationId\" or \"pointer\", not "
                            + (element.has("pointer") ? "both" : "neither") + ". To silence a rule everywhere, write"
                            + " \"off\" in \"rules\".");
        }
        pointer.filter(text -> !isPointer(text))
                .ifPresent(text -> fault(
                        element.at("pointer").origin(),
                        "\"pointer\" is \"" + text + "\"; a JSON pointer begins with '/', such as"
                                + " \"/paths/~1orders/get\"."));
        Optional<String> reason = text(element, "reason");
        if (reason.orElse("").isBlank() && !isOther(element, "reason")) {
            fault(element.origin(), "The suppression has no reason. Add \"reason\": say why the finding is accepted.");
        }
        if (faults.size() == before) {
            suppressions.put(
                    new Suppression(
                            rule.orElseThrow(), operation.or(() -> pointer).orElseThrow(), reason.orElseThrow()),
                    element.origin());
        }
    }

    private static boolean isPointer(String text) {
        try {
            return JsonPointer.compile(text).toString().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void refuseUnknown(Node object, List<String> members, String what) {
        for (Node member : object.members()) {
            if (!members.contains(member.name())) {
                fault(
                        member.keyOrigin(),
                        what + " has the unknown member '" + member.name() + "'. "
                                + Spelling.didYouMean(member.name(), members) + "Known are "
                                + Spelling.listed(members) + ".");
            }
        }
    }

    private void refuseUnknownRule(Origin origin, String rule) {
        if (!known.contains(rule)) {
            fault(
                    origin,
                    "There is no rule '" + rule + "'. " + Spelling.didYouMean(rule, known)
                            + "The list of rules shows all.");
        }
    }

    private Optional<String> oneOf(Node object, String member, List<String> words) {
        Optional<String> word = text(object, member);
        if (word.isPresent() && !words.contains(word.get())) {
            fault(
                    object.at(member).origin(),
                    "\"" + member + "\" is \"" + word.get() + "\". " + Spelling.didYouMean(word.get(), words)
                            + "Allowed are " + Spelling.listed(words) + ".");
            return Optional.empty();
        }
        return word;
    }

    private List<String> texts(Node list) {
        if (list.exists()
                && (!list.isArray() || list.texts().size() < list.elements().size())) {
            wrong(list, "a list of texts");
        }
        return list.texts();
    }

    private Optional<String> text(Node object, String member) {
        if (isOther(object, member)) {
            wrong(object.at(member), "a text");
        }
        return object.text(member);
    }

    private static boolean isOther(Node object, String member) {
        return object.has(member) && object.text(member).isEmpty();
    }

    private void wrong(Node node, String allowed) {
        fault(node.origin(), "\"" + node.name() + "\" is " + node.shown() + "; it must be " + allowed + ".");
    }

    private void fault(Origin origin, String message) {
        faults.add(origin + " " + message);
    }
}
