/** A program on the module path that validates a dossier. */
module vn.danchu.modular {
    requires vn.danchu.core;
    requires org.hibernate.validator;
    requires static io.soabase.recordbuilder.core;
    requires static org.jspecify;
}
