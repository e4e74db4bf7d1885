'use client'

import { Button } from '@/components/dasar/ui/button'

/** Opens the browser's printing. Without JavaScript it does nothing: the menu of the browser does the same. */
export const TombolCetak = () => <Button kecil onClick={() => window.print()}>Cetak</Button>
