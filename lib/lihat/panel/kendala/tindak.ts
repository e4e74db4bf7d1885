import { bilangan as tulis } from '@/lib/dasar/format/angka'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import { kendalaTerbuka, tanpaRencana, urutkanKendala } from '@/lib/lihat/kendala/utils'
import type { DataKendala } from '@/lib/lihat/kendala/types'
import { kekuranganDari } from '@/lib/realisasi/rupiah-kendala'
import { RUMUS } from '@/lib/realisasi/rumus'
import { tanpa, teks, uang } from '../sel'
import type { DefinisiPanel } from '../types'
import { hrefRantai, hrefRegister, TANPA_KENDALA } from './hitung'

const KUNCI = 'kendala-tanpa-langkah'

/** A plan is asked for in every note; whether anything was done of it is told by dated steps. Open ones without any, most rupiah first (of sub-kegiatan, then of whole units). */
export const panelTindak: DefinisiPanel<DataKendala> = {
  kunci: KUNCI,
  susun: (data) => {
    const terbuka = kendalaTerbuka(data.semua)
    const belum = urutkanKendala(terbuka.filter((satu) => satu.langkah === 0 || tanpaRencana(satu)), 'rupiah')
    const polos = terbuka.filter(tanpaRencana).length
    const rencana = polos === 0 ? 'Semua kendala terbuka memiliki rencana tindak lanjut' : `${tulis(polos)} kendala terbuka belum memiliki rencana tindak lanjut`
    return {
      kunci: KUNCI,
      judul: terbuka.length === 0 ? 'Kendala mana yang belum ditindaklanjuti?' : `${rencana}; ${belum.length === 0 ? 'semuanya sudah memiliki langkah' : `${tulis(belum.length)} belum memiliki langkah yang dicatat`}`,
      tabel: {
        caption: 'Kendala terbuka tanpa langkah yang dicatat: yang menyebut sub-kegiatan dahulu, kekurangan terbesar dahulu',
        tampil: 5,
        kolom: [
          { kunci: 'nama', nama: 'Kendala' }, { kunci: 'rencana', nama: 'Rencana', lebar: true }, { kunci: 'sejak', nama: 'Sejak' },
          { kunci: 'kekurangan', nama: 'Kekurangan', satuan: 'Rp miliar', angka: true, miliar: true },
        ],
        baris: belum.map((satu) => ({
          kunci: String(satu.asalId), href: hrefRantai(data, satu.asalId),
          sel: { nama: teks(satu.uraian, `${satu.unit.namaSingkat}${satu.sub ? ` · ${satu.sub.nama}` : ' · seluruh unit'}`), rencana: tanpaRencana(satu) ? tanpa('belum ada') : teks(satu.rencana ?? ''), sejak: teks(namaBulan(satu.sejak)), kekurangan: uang(kekuranganDari(satu.rupiah.selisih)) },
        })),
      },
      rumus: [RUMUS.selisih],
      kosong: terbuka.length > 0 ? { judul: 'Semua kendala terbuka memiliki rencana dan langkah' } : TANPA_KENDALA,
      ...(belum.length > 0 ? { lanjut: { nama: `Daftar ${tulis(belum.length)} kendala tanpa langkah`, href: hrefRegister(data, { status: 'tanpa-langkah' }) } } : {}),
    }
  },
}
