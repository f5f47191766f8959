import { mountPlayground } from "./mountPlayground.js";

mountPlayground(document);
