package org.kerbside.firmware.smartmeter.device;

import java.util.Optional;
import org.kerbside.firmware.smartmeter.asn1.Cell;
import org.kerbside.firmware.smartmeter.asn1.ProvideSecurityCredentials;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/**
 * What a command must have to be obeyed; its response is protected alike.
 *
 * @param signature of its originator
 * @param code of the access control broker, for message authentication
 * @param signer the role whose signature it is, where the command itself says so
 */
public record Protection(boolean signature, boolean code, Optional<Integer> signer) {

    /** As the use case has it; of who asks after credentials the command itself says by which key it is protected. */
    static Protection of(UseCase useCase, Octets payload) throws NotAMessage {
        return switch (useCase) {
            case CS02F -> by(ProvideSecurityCredentials.read(payload).authority());
            // Recovery is for when the broker cannot be relied on: the published test data have no code of it.
            case CS02B_ANY_BY_RECOVERY -> new Protection(true, false, Optional.empty());
            default -> new Protection(useCase.critical(), true, Optional.empty());
        };
    }

    private static Protection by(Cell authority) throws NotAMessage {
        if (authority.signs()) {
            return new Protection(true, false, Optional.of(authority.role()));
        }
        if (authority.agrees()) {
            return new Protection(false, true, Optional.empty());
        }
        throw new NotAMessage("key usage %s protects no command".formatted(authority.keyUsage()));
    }
}
