package vn.danchu.validation;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import org.jspecify.annotations.Nullable;

/** PropertyPaths violations by JSON pointer: {@code /disclosures/0/item} is {@code disclosures[0].item}. */
final class PropertyPaths {

    private PropertyPaths() {}

    static void add(String pointer, ConstraintViolationBuilder violation) {
        if (pointer.isEmpty()) {
            violation.addConstraintViolation();
            return;
        }
        String[] steps = pointer.substring(1).split("/", -1);
        NodeBuilderCustomizableContext node = null;
        NodeBuilderDefinedContext indexed = null;
        int index = -1;
        for (String step : steps) {
            if (isIndex(step)) {
                index = Integer.parseInt(step);
            } else if (index < 0) {
                node = next(violation, node, indexed, step);
                indexed = null;
            } else {
                indexed = next(violation, node, indexed, step).inIterable().atIndex(index);
                node = null;
                index = -1;
            }
        }
        if (index >= 0 && node != null) {
            node.addBeanNode().inIterable().atIndex(index).addConstraintViolation();
        } else if (index >= 0 && indexed != null) {
            indexed.addBeanNode().inIterable().atIndex(index).addConstraintViolation();
        } else if (node != null) {
            node.addConstraintViolation();
        } else if (indexed != null) {
            indexed.addConstraintViolation();
        } else {
            violation.addConstraintViolation();
        }
    }

    private static NodeBuilderCustomizableContext next(
            ConstraintViolationBuilder violation,
            @Nullable NodeBuilderCustomizableContext node,
            @Nullable NodeBuilderDefinedContext indexed,
            String name) {
        if (node != null) {
            return node.addPropertyNode(name);
        }
        return indexed != null ? indexed.addPropertyNode(name) : violation.addPropertyNode(name);
    }

    private static boolean isIndex(String step) {
        for (int i = 0; i < step.length(); i++) {
            if (step.charAt(i) < '0' || step.charAt(i) > '9') {
                return false;
            }
        }
        return !step.isEmpty() && step.length() < 10;
    }
}
