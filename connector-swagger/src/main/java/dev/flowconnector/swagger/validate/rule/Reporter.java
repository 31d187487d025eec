package dev.flowconnector.swagger.validate.rule;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.LocatedDocument;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.TextFault;
import dev.flowconnector.swagger.validate.model.Node;

/**
 * Takes what a rule finds. A message says what is wrong with the offending value in quotes and what is allowed; a
 * repair is one sentence in the imperative. Edits are given only where no person has to decide, and must leave the rule
 * silent. The same thing reported twice counts once.
 */
public interface Reporter {
    /** Reports a value; of a member that is missing, the object that lacks it. */
    void report(Node at, String message, String repair, Edit... edits);

    /** Reports the name of a member. */
    void reportKey(Node at, String message, String repair, Edit... edits);

    /** Reports an object or array that the rules of the next phase must not see; for structural rules. */
    void reportBroken(Node at, String message, String repair, Edit... edits);

    /** Reports what reading the text of a document met. */
    void reportFault(LocatedDocument document, TextFault fault);

    /** The same reporter for findings that matter at most so much, whatever the rule's own severity. */
    Reporter atMost(Severity severity);
}
