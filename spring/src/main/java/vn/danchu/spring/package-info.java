/**
 * The library in Spring Boot: what an application that has this starter finds as beans, and what its requests and answers
 * are then read and written by. Everything steps back where the application has a bean of its own.
 */
@NullMarked
package vn.danchu.spring;

import org.jspecify.annotations.NullMarked;
