package dev.flowconnector.core.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReactionTest {
    @ParameterizedTest
    @CsvSource({
        "200, '', DELIVERED",
        "202, '', DELIVERED",
        "204, '', DELIVERED",
        "301, '', REFUSED",
        "307, '', REFUSED",
        "400, '', REFUSED",
        "400, TriggerInputSchemaMismatch, REFUSED",
        "401, DirectApiAuthorizationRequired, NOT_ALLOWED",
        "401, DirectApiInvalidAuthorizationSignature, NOT_ALLOWED",
        "403, '', NOT_ALLOWED",
        "404, WorkflowNotFound, FLOW_GONE",
        "408, '', RETRY",
        "409, '', REFUSED",
        "410, '', FLOW_GONE",
        "413, '', REFUSED",
        "429, '', RETRY",
        "500, '', RETRY",
        "502, '', RETRY",
        "503, '', RETRY",
        "504, '', RETRY",
    })
    void answer_reaction(int status, String body, Reaction reaction) {
        assertThat(Reaction.to(new DeliveryAnswer.Answered(status, Optional.empty(), body)))
                .isEqualTo(reaction);
    }

    /** The flow's own answer: its run has begun, so that another attempt would start a second one. */
    @ParameterizedTest
    @ValueSource(ints = {200, 400, 404, 429, 500, 504})
    void runStarted_deliveredWhateverTheFlowAnswers(int status) {
        DeliveryAnswer answer = new DeliveryAnswer.RunStarted(status, "08585CU31");

        assertThat(Reaction.to(answer)).isEqualTo(Reaction.DELIVERED);
        assertThat(Reaction.detail(answer)).isEqualTo(status + ", run 08585CU31");
    }

    @Test
    void code_toldOnlyIfItIsOfThePlatform() {
        assertThat(Reaction.detail(
                        new DeliveryAnswer.Answered(400, Optional.empty(), "x TriggerInputSchemaMismatch sig=SECRET")))
                .isEqualTo("400 TriggerInputSchemaMismatch");
        assertThat(Reaction.detail(new DeliveryAnswer.Answered(400, Optional.empty(), "sig=SECRET")))
                .isEqualTo("400");
    }

    @ParameterizedTest
    @CsvSource({"Disabled, FLOW_OFF", "Suspended, FLOW_OFF", "Deleted, FLOW_GONE"})
    void flowIsOff_toldByTheTextOf400(String state, Reaction reaction) {
        String body =
                "{\"error\":{\"code\":\"WorkflowTriggerIsNotEnabled\",\"message\":\"Could not execute workflow 'a'"
                        + " trigger 'b' with state '" + state + "': trigger is not enabled.\"}}";

        assertThat(Reaction.to(new DeliveryAnswer.Answered(400, Optional.empty(), body)))
                .isEqualTo(reaction);
    }

    @Test
    void nothingHeardOfTheFlow_repeated() {
        assertThat(Reaction.to(new DeliveryAnswer.Unreachable("timeout"))).isEqualTo(Reaction.RETRY);
        assertThat(Reaction.to(new DeliveryAnswer.Forbidden("no key"))).isEqualTo(Reaction.NOT_SENT);
    }
}
