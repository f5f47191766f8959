import { followFonts } from "./followFonts.js";
import { followPage, type PageFollower } from "./followPage.js";
import { followWidth, type Follower } from "./followWidth.js";

/** Who is told of what changes around a drawing. */
export interface HomeChanges {
  readonly width: () => void;
  readonly theme: () => void;
  readonly fonts: () => void;
}

/** What surrounds a drawing: its container's width, the page's colours and fonts. */
export interface Home extends Pick<Follower, "width">, Pick<PageFollower, "theme"> {
  readonly stop: () => void;
}

/** Follows what surrounds a drawing. */
export function followHome(container: Element, changes: HomeChanges): Home {
  const document = container.ownerDocument;
  const window = document.defaultView;
  const follower = followWidth(container, window, changes.width);
  const page = followPage(window, changes.theme);
  const fonts = followFonts(document, changes.fonts);
  return {
    get width() {
      return follower.width;
    },
    get theme() {
      return page.theme;
    },
    stop: () => {
      for (const each of [follower, page, fonts]) each.stop();
    },
  };
}
