/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the text of the page may name: set by the page, read by the components that stand in text. */
    prose?: import("./markdown/prose/prose.ts").Prose;
  }
}
