package org.kerbside.firmware.smartmeter.sapc;

import org.kerbside.firmware.smartmeter.dlms.Access;
import org.kerbside.firmware.smartmeter.dlms.AccessResponse;
import org.kerbside.firmware.smartmeter.dlms.Data;
import org.kerbside.firmware.smartmeter.dlms.NumberKind;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;

/** What one or more logical names stand for. */
@FunctionalInterface
interface CosemObject {

    /** What came of a step: a value where one was read, and a Data-Access-Result. */
    record Result(Data data, int code) {

        static final Result DONE = new Result(Data.NOTHING, AccessResponse.SUCCESS);
        static final Result REFUSED = new Result(Data.NOTHING, AccessResponse.OTHER_REASON);
        static final Result DENIED = new Result(Data.NOTHING, AccessResponse.READ_WRITE_DENIED);

        static Result read(Data data) {
            return new Result(data, AccessResponse.SUCCESS);
        }
    }

    /**
     * Does one step of a command.
     *
     * @throws NotAMessage where the value is not of the type that it must be: the step is refused
     */
    Result perform(Access step, Execution execution) throws NotAMessage;

    /** The whole number that the value is; boolean is none. */
    static int whole(Data data) throws NotAMessage {
        if (data instanceof Data.Numeral(NumberKind kind, long value) && kind != NumberKind.BOOLEAN) {
            return (int) value;
        }
        throw new NotAMessage("no number: " + data);
    }

    static boolean reads(Access step) {
        return step.choice() == Access.Choice.GET || step.choice() == Access.Choice.GET_SELECTED;
    }
}
