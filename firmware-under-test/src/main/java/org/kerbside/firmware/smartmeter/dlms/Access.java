package org.kerbside.firmware.smartmeter.dlms;

import java.util.Optional;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.OctetReader;
import org.kerbside.firmware.smartmeter.octets.OctetWriter;

/**
 * One step of an access request.
 *
 * @param member attribute that is read or written, or method that is called
 * @param selection the part of the attribute, where only a part is meant
 * @param data what is written or handed to the method; null data where something is read
 */
public record Access(
        Choice choice, int interfaceClass, Obis object, int member, Optional<Selection> selection, Data data) {

    /** What is done, by its choice in Access-Request-Specification of IEC 62056-5-3. */
    public enum Choice {
        GET(1, "get"),
        SET(2, "set"),
        ACTION(3, "action"),
        GET_SELECTED(4, "get-with-selection"),
        SET_SELECTED(5, "set-with-selection");

        private final int code;
        private final String title;

        Choice(int code, String title) {
            this.code = code;
            this.title = title;
        }

        /** As the standard calls it. */
        public String title() {
            return title;
        }

        public int code() {
            return code;
        }

        static Choice of(int code) throws NotAMessage {
            for (Choice choice : values()) {
                if (choice.code == code) {
                    return choice;
                }
            }
            throw new NotAMessage("%d is no access".formatted(code));
        }

        private boolean selected() {
            return this == GET_SELECTED || this == SET_SELECTED;
        }
    }

    /** Part of an attribute. */
    public record Selection(int selector, Data parameters) {}

    public static Access get(int interfaceClass, Obis object, int attribute) {
        return new Access(Choice.GET, interfaceClass, object, attribute, Optional.empty(), Data.NOTHING);
    }

    public static Access set(int interfaceClass, Obis object, int attribute, Data data) {
        return new Access(Choice.SET, interfaceClass, object, attribute, Optional.empty(), data);
    }

    public static Access action(int interfaceClass, Obis object, int method, Data data) {
        return new Access(Choice.ACTION, interfaceClass, object, method, Optional.empty(), data);
    }

    /** The specification, with null data yet. */
    static Access read(OctetReader in) throws NotAMessage {
        Choice choice = Choice.of(in.u8());
        int interfaceClass = in.u16();
        Obis object = Obis.read(in);
        int member = in.u8();
        Optional<Selection> selection =
                choice.selected() ? Optional.of(new Selection(in.u8(), Axdr.read(in))) : Optional.empty();
        return new Access(choice, interfaceClass, object, member, selection, Data.NOTHING);
    }

    /** The specification, without data. */
    void write(OctetWriter out) {
        out.u8(choice.code).u16(interfaceClass).put(object.octets()).u8(member);
        selection.ifPresent(part -> Axdr.write(part.parameters(), out.u8(part.selector())));
    }

    Access with(Data value) {
        return new Access(choice, interfaceClass, object, member, selection, value);
    }
}
