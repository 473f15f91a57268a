package vn.danchu.village;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Who sits on the team that drafts a convention (D61:8.2). */
public enum DraftingRole {
    /** A representative of a socio-political organisation. */
    SOCIO_POLITICAL_ORGANISATION,
    /** A representative of a social or professional organisation. */
    PROFESSIONAL_ORGANISATION,
    /** A person of standing in the community. */
    PERSON_OF_STANDING,
    /** A person of good character who knows law, culture and custom. */
    PERSON_OF_KNOWLEDGE,
    /** A village elder or hamlet chief. */
    ELDER_OR_CHIEF,
    /** A person who speaks the language of the ethnic minority. */
    LANGUAGE_SPEAKER;

    /** Those who represent organisations. */
    static final Set<DraftingRole> OF_ORGANISATIONS =
            Collections.unmodifiableSet(EnumSet.of(SOCIO_POLITICAL_ORGANISATION, PROFESSIONAL_ORGANISATION));

    /** Those whom the decree lists for every community. */
    static final Set<DraftingRole> OF_EVERY_COMMUNITY =
            Collections.unmodifiableSet(EnumSet.range(SOCIO_POLITICAL_ORGANISATION, PERSON_OF_KNOWLEDGE));
}
