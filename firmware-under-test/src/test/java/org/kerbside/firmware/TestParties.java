package org.kerbside.firmware;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kerbside.firmware.smartmeter.asn1.Role;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** The organisations that the tests' chargepoint trusts, and some that it does not; made once, keys are dear. */
public final class TestParties {

    public static final long DEVICE_EUI = 0x00DB1234567890A6L;
    public static final TestParty ROOT = new TestParty(Role.ROOT, 0x90B3D51F30000000L, null);
    public static final TestParty DEVICE = new TestParty(Role.OTHER, DEVICE_EUI, ROOT);
    public static final TestParty SUPPLIER = new TestParty(Role.SUPPLIER, 0x90B3D51F30010000L, ROOT);
    public static final TestParty NEXT_SUPPLIER = new TestParty(Role.SUPPLIER, 0x90B3D51F30030000L, ROOT);
    public static final TestParty LOAD_CONTROLLER = new TestParty(Role.LOAD_CONTROLLER, 0x90B3D51F30010008L, ROOT);
    public static final TestParty NEXT_LOAD_CONTROLLER = new TestParty(Role.LOAD_CONTROLLER, 0x90B3D51F30030008L, ROOT);
    public static final TestParty RECOVERY = new TestParty(Role.RECOVERY, 0x90B3D51F30000001L, ROOT);
    public static final TestParty TRANSITIONAL_COS = new TestParty(Role.TRANSITIONAL_COS, 0x90B3D51F30000004L, ROOT);
    public static final TestParty BROKER = new TestParty(Role.ACCESS_CONTROL_BROKER, 0x90B3D51F30000002L, ROOT);

    private static final String PERSONALISATION = personalisation();

    private TestParties() {}

    /** JSON as production writes it. */
    public static String json() {
        return PERSONALISATION;
    }

    private static String personalisation() {
        String trusted = Stream.of(ROOT, RECOVERY, SUPPLIER, LOAD_CONTROLLER, TRANSITIONAL_COS, BROKER)
                .flatMap(party -> Stream.of(
                        party.trusted("signature", party.signingCertificate),
                        party.trusted("agreement", party.agreementCertificate)))
                .collect(Collectors.joining(","));
        return "{\"eui\":\"00db1234567890a6\",\"signingKey\":\""
                + TestParty.base64(Octets.of(DEVICE.signing.getPrivate().getEncoded()))
                + "\",\"agreementKey\":\""
                + TestParty.base64(Octets.of(DEVICE.agreement.getPrivate().getEncoded()))
                + "\",\"trusted\":[" + trusted + "]}";
    }
}
