package org.kerbside.firmware.smartmeter.device;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kerbside.firmware.Rules;
import org.kerbside.firmware.smartmeter.octets.Octets;
import org.kerbside.firmware.storage.Store;
import org.kerbside.firmware.storage.VolatileFlash;

/** Whom the device trusts: what production installed, and what replaced it since, in flash. */
public final class TrustAnchors {

    private static final String KEYS = "meter/anchor/";
    private static final String PREDECESSORS = "meter/anchor-before/";

    private final Store store;
    private final Personalisation personalisation;
    private final Rules<CredentialRule> behaviour;
    private final Map<Place, Optional<Anchor>> read = new HashMap<>();

    public TrustAnchors(Store store, Personalisation personalisation, Rules<CredentialRule> behaviour) {
        this.store = behaviour.keeps(CredentialRule.KEEPS_ANCHORS) ? store : new Store(new VolatileFlash());
        this.personalisation = personalisation;
        this.behaviour = behaviour;
    }

    public Optional<Anchor> of(RemoteRole role, KeyUse use) {
        return read.computeIfAbsent(
                new Place(role, use), place -> kept(key(KEYS, role, use)).or(() -> personalisation.trusted(role, use)));
    }

    /** The certificate of that use of the party, in whatever role. */
    public Optional<Anchor> of(long eui, KeyUse use) {
        return Stream.of(RemoteRole.values())
                .flatMap(role -> candidates(role, use).stream())
                .filter(anchor -> anchor.isOf(eui))
                .findFirst();
    }

    /** In which roles the device knows the party; none of a stranger's. */
    public Set<RemoteRole> rolesOf(long eui) {
        Set<RemoteRole> roles = EnumSet.noneOf(RemoteRole.class);
        for (RemoteRole role : RemoteRole.values()) {
            for (KeyUse use : KeyUse.values()) {
                if (candidates(role, use).stream().anyMatch(anchor -> anchor.isOf(eui))) {
                    roles.add(role);
                }
            }
        }
        return roles;
    }

    /** The party in that role, by its signature certificate, else by the other; 0 where there is none. */
    public long party(RemoteRole role) {
        return of(role, KeyUse.SIGNATURE)
                .or(() -> of(role, KeyUse.AGREEMENT))
                .map(anchor -> anchor.eui().orElse(0))
                .orElse(0L);
    }

    public void replace(RemoteRole role, KeyUse use, Anchor by) {
        Optional<Anchor> before = of(role, use);
        if (before.isPresent() && !forgets(role)) {
            store.put(key(PREDECESSORS, role, use), text(before.get()));
        }
        store.put(key(KEYS, role, use), text(by));
        read.put(new Place(role, use), Optional.of(by));
    }

    private boolean forgets(RemoteRole role) {
        return switch (role) {
            case SUPPLIER -> behaviour.keeps(CredentialRule.REPLACES_SUPPLIER);
            case LOAD_CONTROLLER -> behaviour.keeps(CredentialRule.REPLACES_LOAD_CONTROLLER);
            case ROOT, RECOVERY, NETWORK_OPERATOR, ACCESS_CONTROL_BROKER, TRANSITIONAL_COS, WAN_PROVIDER -> true;
        };
    }

    private List<Anchor> candidates(RemoteRole role, KeyUse use) {
        List<Anchor> candidates = new ArrayList<>();
        of(role, use).ifPresent(candidates::add);
        if (!forgets(role)) {
            kept(key(PREDECESSORS, role, use)).ifPresent(candidates::add);
        }
        return candidates;
    }

    private Optional<Anchor> kept(String key) {
        return store.value(key)
                .map(node -> new Anchor(Octets.of(Base64.getDecoder().decode(node.asText()))));
    }

    private static TextNode text(Anchor anchor) {
        return TextNode.valueOf(
                Base64.getEncoder().encodeToString(anchor.certificate().toArray()));
    }

    private static String key(String prefix, RemoteRole role, KeyUse use) {
        return prefix + role.word() + "/" + use.word();
    }

    private record Place(RemoteRole role, KeyUse use) {}
}
