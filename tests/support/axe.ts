import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** WCAG 2.2 A and AA, with what they take over from 2.0 and 2.1. */
export const TAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * The accessibility checker on a page. Its way for pages without frames: the other one opens an empty page for every verdict, which
 * took a third of the time; no page of the product has a frame (the policy forbids them).
 */
export const axe = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode()
