package org.kerbside.features;

import io.cucumber.java.en.Then;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kerbside.rig.signal.Change;
import org.kerbside.rig.signal.Signal;
import org.kerbside.rig.verdict.Limit;

/** What devices answer, as the head end has checked it: only where the answer itself is what a clause asks for. */
public final class ResponseSteps {

    private final Session session;
    private final Judge judge;
    private final Watch watch;

    public ResponseSteps(Session session, Judge judge, Watch watch) {
        this.session = session;
        this.judge = judge;
        this.watch = watch;
    }

    @Then("the {device} answers {useCase} with success within {duration}")
    public void succeeds(String device, String useCase, Duration max) {
        answers("%s %s success".formatted(device, useCase), max);
    }

    @Then("the {device} refuses {useCase} within {duration}")
    public void refuses(String device, String useCase, Duration max) {
        answers("%s %s refused".formatted(device, useCase), max);
    }

    @Then("the {device} refuses {useCase} with result {word} within {duration}")
    public void refusesWith(String device, String useCase, String result, Duration max) {
        answers("%s %s refused: %s".formatted(device, useCase, result), max);
    }

    @Then("the chargepoint answers within {duration}")
    public void answersSomething(Duration max) {
        watch.told(
                "The chargepoint answers",
                Signal.RESPONSE,
                change -> change.text().startsWith("chargepoint ")
                        && !change.text().contains("invalid"),
                Duration.ZERO,
                max);
    }

    @Then("the chargepoint does not answer for {duration}")
    public void isSilent(Duration time) {
        watch.never(
                "The chargepoint does not answer",
                Signal.RESPONSE,
                change -> change.text().startsWith("chargepoint "),
                time);
    }

    /** {@code key=value} in the latest answer to {@code useCase}; a value ends at the next {@code key=}. */
    @Then("the answer to {useCase} says {word} is {string}")
    public void says(String useCase, String key, String value) {
        var answer = latest(useCase);
        var found = answer.flatMap(text -> value(text, key)).orElse("nothing");
        judge.holds(
                "%s says that %s is %s".formatted(useCase, key, value),
                key + "=" + found,
                found.equals(value),
                session.acted(),
                now(),
                answer.orElse("no answer"));
    }

    @Then("the answer to {useCase} contains {string}")
    public void contains(String useCase, String words) {
        var answer = latest(useCase).orElse("no answer");
        judge.holds(
                "%s contains %s".formatted(useCase, words),
                words,
                answer.contains(words),
                session.acted(),
                now(),
                answer);
    }

    /** A list of entries is told as {@code data1=[[...],[...]]}. */
    @Then("the answer to {useCase} lists {int} entries")
    public void lists(String useCase, int entries) {
        var list = latest(useCase).flatMap(text -> value(text, "data1")).orElse("");
        session.require(list.startsWith("["), "The answer to %s has no list".formatted(useCase));
        var found = list.chars().filter(letter -> letter == '[').count() - 1;
        judge.count(
                "%s lists %d entries".formatted(useCase, entries),
                "entries",
                found,
                Limit.exactly(entries, ""),
                session.acted(),
                now());
    }

    private void answers(String words, Duration max) {
        watch.told(
                "The answer is: " + words, Signal.RESPONSE, change -> starts(change.text(), words), Duration.ZERO, max);
    }

    private static boolean starts(String text, String words) {
        return text.startsWith(words)
                && (text.length() == words.length() || " :".indexOf(text.charAt(words.length())) >= 0);
    }

    private Optional<String> latest(String useCase) {
        return session.bench().trace().between(Signal.RESPONSE, session.acted(), now()).stream()
                .map(Change::text)
                .filter(text -> text.contains(" " + useCase + " "))
                .reduce((_, later) -> later);
    }

    /** The value of {@code key} in {@code text}, blanks included, up to the next key. */
    static Optional<String> value(String text, String key) {
        var found = Pattern.compile("(?:^| )" + Pattern.quote(key) + "=(.*?)(?= [\\w-]+=|$)")
                .matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private Duration now() {
        return session.bench().timeline().now();
    }
}
