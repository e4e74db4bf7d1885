import { rupiahPenuh, TIADA } from '@/lib/dasar/format/angka'
import { tulisAngka } from '@/lib/dasar/format/parse'
import { senToText } from '@/lib/realisasi/rupiah'
import type { UnitRekon } from '@/lib/lapor/rekonsiliasi/types'
import type { BarisIsian } from './isian/form-isian'

/** A unit as the form of typed totals shows it: plain texts, so that it may cross to the browser. */
export function barisIsian({ unitId, nama, angka, dilaporkan }: UnitRekon): BarisIsian {
  const kanonik = angka?.nilai === null || angka === null ? null : senToText(angka.nilai)
  return {
    unitId, nama, kanonik, nilai: kanonik === null ? '' : tulisAngka(kanonik), versi: angka?.versi ?? 0,
    dilaporkan: dilaporkan === null ? 'belum lapor' : rupiahPenuh(dilaporkan),
    catatan: angka === null ? TIADA : angka.alasanTiada ? `Tidak ada di BKAD: ${angka.alasanTiada}` : angka.berkas ?? `diketik ${angka.oleh}`,
  }
}
