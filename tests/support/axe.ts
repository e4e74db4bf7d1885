import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import mesin from 'axe-core'

/** The checker's code, run once in each page however often it is judged. */
const SUMBER = `if (window.axe === undefined) { ${mesin.source} }`

/** WCAG 2.2 A and AA, with what they take over from 2.0 and 2.1. */
export const TAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * The accessibility checker on a page. Its way for pages without frames: the other one opens an empty page for every verdict, which
 * took a third of the time; no page of the product has a frame (the policy forbids them).
 */
class Pemeriksa extends AxeBuilder {
  constructor(private readonly halaman: Page) {
    super({ page: halaman, axeSource: SUMBER })
    this.setLegacyMode().options({ resultTypes: ['violations'] }) // what passed is counted, not described
  }

  /** While an answer of an action is drawn, the title is taken off and set again: a page is judged when it has one, and one that never has fails here. */
  override async analyze(): ReturnType<AxeBuilder['analyze']> {
    await expect(this.halaman).toHaveTitle(/\S/)
    return super.analyze()
  }
}

export const axe = (page: Page): AxeBuilder => new Pemeriksa(page)
