package org.kerbside.firmware.smartmeter.dlms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.OctetReader;
import org.kerbside.firmware.smartmeter.octets.OctetWriter;
import org.kerbside.firmware.smartmeter.octets.Octets;

/**
 * What came of an access request.
 *
 * @param invocation that of the request
 * @param dateTime none in GBCS
 * @param request the request's steps again, without data; none in GBCS
 * @param data one value a step, null data where nothing was read
 * @param outcomes one a step
 */
public record AccessResponse(
        long invocation, Octets dateTime, Optional<List<Access>> request, List<Data> data, List<Outcome> outcomes) {

    public static final int TAG = 0xDA;

    /** Data-Access-Result of IEC 62056-5-3: done. */
    public static final int SUCCESS = 0;

    public static final int HARDWARE_FAULT = 1;
    public static final int READ_WRITE_DENIED = 3;
    public static final int OBJECT_UNDEFINED = 4;
    public static final int OTHER_REASON = 250;

    /** Data-Access-Result of IEC 62056-5-3, which Action-Result repeats. */
    private static final Map<Integer, String> RESULTS = Map.ofEntries(
            Map.entry(SUCCESS, "success"),
            Map.entry(HARDWARE_FAULT, "hardware-fault"),
            Map.entry(2, "temporary-failure"),
            Map.entry(READ_WRITE_DENIED, "read-write-denied"),
            Map.entry(OBJECT_UNDEFINED, "object-undefined"),
            Map.entry(9, "object-class-inconsistent"),
            Map.entry(11, "object-unavailable"),
            Map.entry(12, "type-unmatched"),
            Map.entry(13, "scope-of-access-violated"),
            Map.entry(14, "data-block-unavailable"),
            Map.entry(15, "long-get-aborted"),
            Map.entry(16, "no-long-get-in-progress"),
            Map.entry(17, "long-set-aborted"),
            Map.entry(18, "no-long-set-in-progress"),
            Map.entry(19, "data-block-number-invalid"),
            Map.entry(OTHER_REASON, "other-reason"));

    /**
     * What came of one step.
     *
     * @param choice 1 of a get, 2 of a set, 3 of an action, whether with selection or not
     */
    public record Outcome(int choice, int result) {

        public static Outcome of(Access step, int result) {
            return switch (step.choice()) {
                case GET, GET_SELECTED -> new Outcome(1, result);
                case SET, SET_SELECTED -> new Outcome(2, result);
                case ACTION -> new Outcome(3, result);
            };
        }

        /** What was done, as the standard calls it; the number of a choice that it lacks. */
        public String title() {
            return Stream.of(Access.Choice.values())
                    .filter(each -> each.code() == choice)
                    .map(Access.Choice::title)
                    .findFirst()
                    .orElse(Integer.toString(choice));
        }

        /** The result as the standard calls it; the number of one without a name. */
        public String resultTitle() {
            return RESULTS.getOrDefault(result, Integer.toString(result));
        }
    }

    public AccessResponse {
        data = List.copyOf(data);
        outcomes = List.copyOf(outcomes);
    }

    /** As GBCS has it. */
    public static AccessResponse to(AccessRequest request, List<Data> data, List<Outcome> outcomes) {
        return new AccessResponse(request.invocation(), Octets.NONE, Optional.empty(), data, outcomes);
    }

    public static AccessResponse read(Octets octets) throws NotAMessage {
        OctetReader in = new OctetReader(octets);
        in.expect(TAG, "access response");
        long invocation = in.u32();
        Octets dateTime = in.counted();
        Optional<List<Access>> request = request(in);
        List<Data> data = Axdr.list(in);
        List<Outcome> outcomes = outcomes(in);
        in.end("access response");
        return new AccessResponse(invocation, dateTime, request, data, outcomes);
    }

    private static Optional<List<Access>> request(OctetReader in) throws NotAMessage {
        int present = in.u8();
        if (present > 1) {
            throw new NotAMessage("the request's steps are neither there nor not");
        }
        return present == 1 ? Optional.of(AccessRequest.specifications(in)) : Optional.empty();
    }

    private static List<Outcome> outcomes(OctetReader in) throws NotAMessage {
        int count = in.shortestLength();
        List<Outcome> outcomes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            outcomes.add(new Outcome(Access.Choice.of(in.u8()).code(), in.u8()));
        }
        return outcomes;
    }

    public Octets octets() {
        OctetWriter out = new OctetWriter().u8(TAG).u32(invocation).counted(dateTime);
        out.u8(request.isPresent() ? 1 : 0);
        request.ifPresent(steps -> AccessRequest.write(steps, out));
        Axdr.write(data, out);
        out.length(outcomes.size());
        outcomes.forEach(outcome -> out.u8(outcome.choice()).u8(outcome.result()));
        return out.octets();
    }
}
