import type { Metadata, Viewport } from 'next'
import localFont from 'next/font/local'
import type { ReactNode } from 'react'
import { DAERAH, KABUPATEN, PRODUK, PRODUK_PANJANG } from '@/lib/dasar/identitas/constants'
import { PesanIsian } from '@/components/dasar/ui/pesan-isian'
import './globals.css'

/** One family with true tabular figures, served by ourselves: the latin subset holds everything the interface writes. */
const inter = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  variable: '--font-inter',
  weight: '100 900',
  display: 'swap',
})

export const metadata: Metadata = {
  title: { default: `${PRODUK} ${DAERAH}`, template: `%s · ${PRODUK}` },
  description: `${PRODUK_PANJANG} ${KABUPATEN}: posisi APBD dari entri unit.`,
  robots: { index: false, follow: false },
  icons: { icon: '/icon.svg' },
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#0e1616' },
  ],
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="id" className={`${inter.variable} font-sans`}>
      <body>{children}<PesanIsian /></body>
    </html>
  )
}
