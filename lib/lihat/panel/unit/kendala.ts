import { awalBesar, bilanganKata } from '@/lib/dasar/format/kalimat'
import { namaBulan, sampaiBulan } from '@/lib/dasar/format/tanggal'
import type { KendalaUnit } from '@/lib/lihat/perangkat-daerah/types'
import { tanggal, teks } from '../sel'
import type { DefinisiPanel } from '../types'
import type { DataPanelUnit } from './data'

/** "Tiga kendala masih terbuka, satu selesai" */
function temuanKendala(daftar: readonly KendalaUnit[]): string {
  const kendala = daftar.filter((item) => item.sifat === 'KENDALA')
  const terbuka = kendala.filter((item) => item.status === 'TERBUKA').length
  if (kendala.length === 0) return 'Apa yang menghambat dan mendukung?'
  if (terbuka === 0) return `Semua kendala sudah selesai (${bilanganKata(kendala.length)})`
  const selesai = kendala.length - terbuka
  return `${awalBesar(bilanganKata(terbuka))} kendala masih terbuka${selesai > 0 ? `, ${bilanganKata(selesai)} selesai` : ''}`
}

/** What stands in the unit's way with its plan, and what helps; open ones first. */
export const panelKendalaUnit: DefinisiPanel<DataPanelUnit> = {
  kunci: 'unit-kendala',
  susun: ({ kendala, tahun, bulan, kueri, unit }) => ({
    kunci: 'unit-kendala',
    judul: temuanKendala(kendala),
    bacaan: `Dicatat unit ${sampaiBulan(tahun, bulan)}.`,
    tabel: {
      caption: `Kendala dan dukungan ${sampaiBulan(tahun, bulan)}`,
      kolom: [
        { kunci: 'nama', nama: 'Uraian' }, { kunci: 'jenis', nama: 'Jenis' }, { kunci: 'sebab', nama: 'Sebab' }, { kunci: 'sejak', nama: 'Sejak' }, { kunci: 'rencana', nama: 'Rencana' },
        { kunci: 'siapa', nama: 'Penanggung jawab' }, { kunci: 'tenggat', nama: 'Tenggat' }, { kunci: 'status', nama: 'Keadaan' },
      ],
      baris: kendala.map((item) => ({
        kunci: String(item.id),
        sel: {
          nama: teks(item.uraian, ...(item.subKegiatan === null ? [] : [item.subKegiatan.nama])), jenis: teks(item.sifat === 'DUKUNGAN' ? 'Dukungan' : 'Kendala'), sebab: teks(item.kategori),
          sejak: teks(namaBulan(item.sejak)), rencana: teks(item.rencana ?? ''), siapa: teks(item.penanggungJawab ?? ''), tenggat: tanggal(item.tenggat), status: teks(item.status === 'TERBUKA' ? 'terbuka' : 'selesai'),
        },
      })),
    },
    rumus: [],
    ...(kendala.length > 0 ? { lanjut: { nama: 'Semua kendala unit ini dengan rupiah dan langkahnya', href: `/kendala?${kueri}&unit=${unit.id}&status=semua` } } : {}),
    kosong: { judul: 'Unit belum mencatat kendala atau dukungan' },
  }),
}
