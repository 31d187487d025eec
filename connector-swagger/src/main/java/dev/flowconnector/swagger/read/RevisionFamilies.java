package dev.flowconnector.swagger.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.read.operation.ReadOperation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rules between the revisions of one operation. */
final class RevisionFamilies {
    private final Findings findings;

    RevisionFamilies(Findings findings) {
        this.findings = findings;
    }

    void check(List<ReadOperation> operations) {
        Map<String, List<ReadOperation>> families = new LinkedHashMap<>();
        for (ReadOperation operation : operations) {
            JsonNode annotation = operation.operation().path("x-ms-api-annotation");
            if (annotation.isObject()) {
                String family = annotation.path("family").asText(operation.id());
                List<ReadOperation> members = families.get(family);
                if (members == null) {
                    members = new ArrayList<>();
                    families.put(family, members);
                }
                members.add(operation);
            }
        }
        for (Map.Entry<String, List<ReadOperation>> family : families.entrySet()) {
            checkNumbers(family.getKey(), family.getValue());
            checkProduction(family.getKey(), family.getValue());
        }
    }

    private void checkNumbers(String family, List<ReadOperation> members) {
        Map<Integer, ReadOperation> byNumber = new LinkedHashMap<>();
        for (ReadOperation member : members) {
            int number = member.operation().at("/x-ms-api-annotation/revision").asInt();
            ReadOperation first = byNumber.putIfAbsent(number, member);
            if (first != null) {
                findings.add(Finding.error(
                        "annotation-revision-duplicate",
                        member.method().origin(),
                        "@Revision has the number \"" + number + "\" in the family " + family + ", as the operation "
                                + first.id() + " has. Allowed is each number once.",
                        "Give " + member.id() + " the next number."));
            }
        }
    }

    private void checkProduction(String family, List<ReadOperation> members) {
        List<ReadOperation> active = members.stream()
                .filter(member -> !member.operation().path("deprecated").asBoolean())
                .filter(member -> member.operation()
                        .at("/x-ms-api-annotation/status")
                        .asText()
                        .equals("Production"))
                .toList();
        if (active.size() > 1) {
            findings.add(Finding.warning(
                    "annotation-production-several",
                    active.get(0).method().origin(),
                    "The family " + family + " has several revisions in production that are not deprecated: "
                            + active.stream()
                                    .map(member -> "\"" + member.id() + "\"")
                                    .collect(Collectors.joining(", "))
                            + ". Certification allows one.",
                    "Add @Deprecated to the older one."));
        }
    }
}
